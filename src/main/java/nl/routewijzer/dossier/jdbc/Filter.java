package nl.routewijzer.dossier.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;

/** Turns a question into conditions on the rows and an order that follows an index. */
final class Filter {
    private Filter() {}

    static Query of(Zoekvraag vraag) {
        return Query.query(conditions(vraag)).sort(newestFirst(vraag));
    }

    /** A column that has one value in the whole answer changes no order, and makes the database follow its index. */
    private static Sort newestFirst(Zoekvraag vraag) {
        Sort newestFirst = descending("id");
        if (vraag.kenmerk() != null) {
            return descending("kenmerk").and(newestFirst);
        }
        if (vraag.gemeente() != null) {
            return descending("gemeente").and(newestFirst);
        }
        if (vraag.uitkomst() != null) {
            return descending("uitkomst").and(newestFirst);
        }
        return newestFirst;
    }

    private static Sort descending(String kolom) {
        return Sort.by(Sort.Direction.DESC, kolom);
    }

    private static Criteria conditions(Zoekvraag vraag) {
        Criteria filter = equal(Criteria.empty(), "kenmerk", vraag.kenmerk());
        filter = equal(filter, "gemeente", vraag.gemeente());
        filter = equal(filter, "uitkomst", vraag.uitkomst());
        if (vraag.van() != null) {
            filter = filter.and("tijdstip").greaterThanOrEquals(startOf(vraag.van()));
        }
        if (vraag.tot() != null) {
            filter = filter.and("tijdstip").lessThan(startOf(vraag.tot().plusDays(1)));
        }
        if (vraag.cursor() != null) {
            filter = filter.and("id").lessThan(vraag.cursor().toString());
        }
        return filter;
    }

    private static Criteria equal(Criteria filter, String kolom, @Nullable String waarde) {
        return waarde == null ? filter : filter.and(kolom).is(waarde);
    }

    private static OffsetDateTime startOf(LocalDate dag) {
        return dag.atStartOfDay(Adviesrij.AMSTERDAM).toOffsetDateTime();
    }
}
