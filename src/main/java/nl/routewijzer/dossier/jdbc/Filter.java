package nl.routewijzer.dossier.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.query.Criteria;

/** Turns a question into conditions on the rows. */
final class Filter {
    private Filter() {}

    static Criteria of(Zoekvraag vraag) {
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
