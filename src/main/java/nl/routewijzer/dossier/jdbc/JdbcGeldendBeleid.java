package nl.routewijzer.dossier.jdbc;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.dossier.GeldendBeleid;
import nl.routewijzer.dossier.Geldendbestand;

/**
 * The policy in force in a database. Files that come in force together are added under a number of their own; the
 * highest number counts, and what is lower goes.
 */
final class JdbcGeldendBeleid implements GeldendBeleid {
    private static final String NEXT = "SELECT NEXTVAL('beleid_in_werking_nummer')";
    private static final String INSERT =
            "INSERT INTO beleid_in_werking (nummer, pad, tekst, sinds, beproefd_met) VALUES (?, ?, ?, ?, ?)";
    private static final String DELETE = "DELETE FROM beleid_in_werking WHERE nummer < ?";
    private static final String SELECT = "SELECT pad, tekst, sinds FROM beleid_in_werking"
            + " WHERE nummer = (SELECT MAX(nummer) FROM beleid_in_werking) ORDER BY pad";
    private static final String TRIED_WITH = "SELECT DISTINCT beproefd_met FROM beleid_in_werking"
            + " WHERE nummer = (SELECT MAX(nummer) FROM beleid_in_werking) AND beproefd_met IS NOT NULL";

    private final Zichtvraag vraag;
    private final DurableTransaction transaction;

    JdbcGeldendBeleid(Zichtvraag vraag, DurableTransaction transaction) {
        this.vraag = vraag;
        this.transaction = transaction;
    }

    @Override
    public void store(List<Geldendbestand> bestanden, String beproefdMet) {
        transaction.persist(() -> {
            Long nummer = vraag.value(NEXT, Long.class);
            vraag.updateAll(
                    INSERT,
                    bestanden.stream()
                            .map(bestand -> new Object[] {
                                nummer, bestand.pad(), bestand.tekst(), Tijdstip.toKeep(bestand.sinds()), beproefdMet
                            })
                            .toList());
            vraag.update(DELETE, nummer);
        });
    }

    @Override
    public List<Geldendbestand> read() {
        return vraag.query(
                SELECT,
                (row, number) -> new Geldendbestand(
                        row.getString("pad"),
                        row.getString("tekst"),
                        Tijdstip.kept(row.getObject("sinds", OffsetDateTime.class))));
    }

    @Override
    public Optional<String> beproefdMet() {
        return vraag.list(TRIED_WITH, String.class).stream().findFirst();
    }
}
