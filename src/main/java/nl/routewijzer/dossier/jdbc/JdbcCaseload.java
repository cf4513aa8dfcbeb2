package nl.routewijzer.dossier.jdbc;

import java.util.List;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Lijstvraag;
import nl.routewijzer.dossier.Ontwikkeling;
import nl.routewijzer.dossier.Ontwikkelingen;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;

/** The light rows of the dossier in a database. */
final class JdbcCaseload implements Caseload {
    /** The uitkomst that refers back to the municipality. */
    private static final String TERUGMELDING = "TERUGMELDING";

    /** Every advice that counts, oldest first. */
    private static final String ONTWIKKELINGEN = "SELECT r.gebied, r.sleutel, r.gemeente, r.afstand, "
            + Codes.of("besluit_voorziening", "besluit", "b.id", "volgorde") + " AS voorzieningen FROM routeadvies r"
            + Filter.GELDEND + " WHERE {zicht:r} AND " + Filter.TELT + " ORDER BY r.id";

    private final Zichtvraag vraag;

    JdbcCaseload(Zichtvraag vraag) {
        this.vraag = vraag;
    }

    @Override
    public List<Caseloadregel> latest(@Nullable List<String> gemeenten) {
        return rows(vraag(gemeenten, null, null, true));
    }

    @Override
    public List<Caseloadregel> terugmeldingen(@Nullable List<String> gemeenten) {
        return rows(vraag(gemeenten, TERUGMELDING, null, false));
    }

    @Override
    public List<Caseloadregel> besloten(@Nullable List<String> gemeenten) {
        return rows(vraag(gemeenten, null, true, false));
    }

    @Override
    public List<Ontwikkeling> ontwikkelingen(@Nullable List<String> gemeenten) {
        Ontwikkelingen ontwikkelingen = new Ontwikkelingen();
        vraag.each(
                ONTWIKKELINGEN,
                row -> ontwikkelingen.add(
                        new Persoon(row.getString("gebied"), row.getString("sleutel")),
                        row.getString("gemeente"),
                        row.getString("afstand"),
                        Codes.split(row.getString("voorzieningen"))));
        return ontwikkelingen.in(gemeenten);
    }

    @Override
    public Omvang omvang() {
        return new Omvang(
                count("routeadvies", ""),
                count("besluit", ""),
                withdrawn("routeadvies") + withdrawn("besluit"),
                count("dossierstand", ""));
    }

    private long count(String table, String which) {
        return vraag.value("SELECT COUNT(*) FROM " + table + " t WHERE {zicht:t}" + which, Long.class);
    }

    private long withdrawn(String table) {
        return count(table, " AND t.ingetrokken IS NOT NULL");
    }

    @Override
    public Bladzijde list(Zoekvraag gevraagd) {
        Filter filter = Filter.of(gevraagd, vraag.zicht());
        return Bladen.of(
                vraag.query(
                        Caseloadrijen.COLUMNS + filter.sql() + Bladen.LIMIT, Caseloadrijen::read, filter.arguments()),
                Caseloadregel::id,
                Bladzijde::new);
    }

    @Override
    public Lijst page(Lijstvraag gevraagd) {
        Filter filter = Filter.of(gevraagd, vraag.zicht());
        long eerder = (gevraagd.bladzijde() - 1L) * PAGE_SIZE;
        return new Lijst(
                vraag.query(
                        Caseloadrijen.COLUMNS + filter.sql() + " LIMIT " + PAGE_SIZE + " OFFSET " + eerder,
                        Caseloadrijen::read,
                        filter.arguments()),
                vraag.value(
                        "SELECT COUNT(*) FROM (SELECT r.id" + filter.unordered() + " LIMIT " + (MOST_COUNTED + 1)
                                + ") AS geteld",
                        Integer.class,
                        filter.arguments()));
    }

    @Override
    public List<String> gemeenten() {
        return vraag.list(
                "SELECT DISTINCT r.gemeente FROM routeadvies r WHERE {zicht:r} ORDER BY r.gemeente", String.class);
    }

    @Override
    public List<String> signalen() {
        return vraag.list(
                "SELECT DISTINCT s.code FROM routeadvies_signaal s WHERE {zicht:s} ORDER BY s.code", String.class);
    }

    private List<Caseloadregel> rows(Zoekvraag gevraagd) {
        Filter filter = Filter.of(gevraagd, vraag.zicht());
        return vraag.query(Caseloadrijen.COLUMNS + filter.sql(), Caseloadrijen::read, filter.arguments());
    }

    private static Zoekvraag vraag(
            @Nullable List<String> gemeenten, @Nullable String uitkomst, @Nullable Boolean besloten, boolean laatste) {
        return new Zoekvraag(null, gemeenten, uitkomst, null, null, besloten, null, null, null, null, laatste, null);
    }
}
