package nl.routewijzer.dossier.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.routewijzer.dossier.Lijstvraag;
import nl.routewijzer.dossier.Openstaand;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.profiel.Kenmerk;
import org.jspecify.annotations.Nullable;

/** Turns a question into conditions on the rows {@code r}, left joined with the {@link #GELDEND} besluit {@code b}. */
final class Filter {
    /** The besluit that is the last one, and was not withdrawn. */
    static final String GELDEND = " LEFT JOIN besluit b ON b.advies = r.id AND b.ingetrokken IS NULL AND NOT EXISTS"
            + " (SELECT 1 FROM besluit later WHERE later.advies = b.advies AND later.volgnummer > b.volgnummer)";

    /** Whether row {@code r} counts. */
    static final String TELT = "r.ingetrokken IS NULL";

    /** Whether row {@code r} is the last one about its person that counts, of those that the caller may see. */
    static final String LAATSTE =
            TELT + " AND NOT EXISTS (SELECT 1 FROM routeadvies later WHERE later.sleutel = r.sleutel"
                    + " AND later.gebied = r.gebied AND later.id > r.id AND later.ingetrokken IS NULL AND {zicht:later})";

    /** The same, of those of its own municipality: whatever the caller may see, it is among these. */
    static final String LAATSTE_HIER =
            TELT + " AND NOT EXISTS (SELECT 1 FROM routeadvies later WHERE later.sleutel = r.sleutel"
                    + " AND later.gebied = r.gebied AND later.id > r.id AND later.ingetrokken IS NULL"
                    + " AND later.gemeente = r.gemeente)";

    /** When to look at the candidate of row {@code r} again. */
    private static final String HERBEOORDELEN = "CASE WHEN b.id IS NULL THEN r.herbeoordelen ELSE b.herbeoordelen END";

    private static final String SIGNAAL =
            "EXISTS (SELECT 1 FROM routeadvies_signaal s WHERE s.advies = r.id AND s.code IN (%s))";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private final String order;

    private Filter(String order) {
        this.order = order;
    }

    /** The rows that a question asks for, newest first. */
    static Filter of(Zoekvraag vraag, Zicht zicht) {
        return of(vraag, newestFirst(vraag, zicht));
    }

    private static Filter of(Zoekvraag vraag, String order) {
        Filter filter = new Filter(order);
        filter.conditions.add("{zicht:r}");
        filter.add("r.sleutel = ?", vraag.kenmerk() == null ? null : Kenmerk.sleutel(vraag.kenmerk()));
        filter.add("r.gebied = ?", vraag.gebied());
        filter.addOneOf("r.gemeente IN (%s)", vraag.gemeente());
        filter.add("r.uitkomst = ?", vraag.uitkomst());
        filter.add("r.afstand = ?", vraag.afstand());
        filter.addOneOf(SIGNAAL, vraag.signaal());
        filter.add("(b.id IS NOT NULL) = ?", vraag.besloten());
        filter.add("b.gevolgd <> ?", vraag.afwijking());
        filter.add("r.geldig_tot <= ?", vraag.geldigTotEnMet());
        filter.add(HERBEOORDELEN + " <= ?", vraag.herbeoordelenTotEnMet());
        filter.add("r.tijdstip >= ?", startOf(vraag.van()));
        filter.add("r.tijdstip < ?", startOf(dayAfter(vraag.tot())));
        filter.add("r.id < ?", vraag.cursor() == null ? null : vraag.cursor().toString());
        if (vraag.gesloten() != null) {
            filter.conditions.add(
                    (vraag.gesloten() ? "" : "NOT ") + "EXISTS (SELECT 1" + JdbcDossierstanden.GESLOTEN + ")");
        }
        filter.addWaiting(vraag.wacht());
        if (vraag.laatste()) {
            filter.conditions.add(LAATSTE);
        } else if (!vraag.ingetrokken()) {
            filter.conditions.add(TELT);
        }
        return filter;
    }

    /** The rows of a list, all pages of it. */
    static Filter of(Lijstvraag vraag, Zicht zicht) {
        Filter filter = of(vraag.vraag(), order(vraag, zicht));
        filter.add("POSITION(? IN r.sleutel) > 0", vraag.deel() == null ? null : Kenmerk.sleutel(vraag.deel()));
        return filter;
    }

    private static String order(Lijstvraag vraag, Zicht zicht) {
        return switch (vraag.volgorde()) {
            case NIEUWSTE -> newestFirst(vraag.vraag(), zicht);
            case OUDSTE -> "r.id";
            case KENMERK -> "r.sleutel, r.id DESC";
            case VERANDERT -> "r.geldig_tot NULLS LAST, r.id DESC";
            case HERBEOORDELEN -> HERBEOORDELEN + " NULLS LAST, r.id DESC";
        };
    }

    /** From {@code FROM} to the end of a query. */
    String sql() {
        return unordered() + " ORDER BY " + order;
    }

    /** The same in whatever order. */
    String unordered() {
        return " FROM routeadvies r" + GELDEND + " WHERE " + String.join(" AND ", conditions);
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    private void add(String condition, @Nullable Object argument) {
        if (argument != null) {
            conditions.add(condition);
            arguments.add(argument);
        }
    }

    private void addOneOf(String condition, @Nullable List<String> codes) {
        if (codes != null) {
            conditions.add(condition.formatted(String.join(", ", Collections.nCopies(codes.size(), "?"))));
            arguments.addAll(codes);
        }
    }

    private void addWaiting(@Nullable Openstaand wacht) {
        if (wacht != null) {
            Wachtfilter filter = new Wachtfilter(wacht);
            conditions.add(filter.sql());
            arguments.addAll(filter.arguments());
        }
    }

    /** A column that has one value in the whole answer changes no order, and makes the database follow its index. */
    private static String newestFirst(Zoekvraag vraag, Zicht zicht) {
        String newestFirst = "r.id DESC";
        if (vraag.kenmerk() != null) {
            return "r.sleutel DESC, " + newestFirst;
        }
        if (zicht.isOne() || (vraag.gemeente() != null && vraag.gemeente().size() == 1)) {
            return "r.gemeente DESC, " + newestFirst;
        }
        if (vraag.uitkomst() != null) {
            return "r.uitkomst DESC, " + newestFirst;
        }
        if (vraag.afstand() != null) {
            return "r.afstand DESC, " + newestFirst;
        }
        return newestFirst;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate dag) {
        return dag == null ? null : dag.plusDays(1);
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate dag) {
        return dag == null ? null : dag.atStartOfDay(Tijdstip.AMSTERDAM).toOffsetDateTime();
    }
}
