package nl.routewijzer.dossier.jdbc;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Geldigheden;
import org.jspecify.annotations.Nullable;

/** Until when advices hold, in a database. What a crash loses is found again. */
final class JdbcGeldigheden implements Geldigheden {
    private static final String SELECT = "SELECT r.id FROM routeadvies r WHERE r.gemeente = ? AND r.id > ?"
            + " AND COALESCE(r.geldig_tot_beleid, r.beleidsversie) <> ? AND {zicht:r} AND " + Filter.LAATSTE_HIER
            + " ORDER BY r.gemeente, r.id LIMIT " + Bladen.SIZE;
    private static final String UPDATE =
            "UPDATE routeadvies SET geldig_tot = ?, geldig_tot_beleid = ? WHERE id = ? AND {zicht:routeadvies}";

    private final Zichtvraag vraag;

    JdbcGeldigheden(Zichtvraag vraag) {
        this.vraag = vraag;
    }

    @Override
    public List<UUID> outdated(String gemeente, String beleidsversie, @Nullable UUID na) {
        return vraag.query(
                SELECT,
                (row, number) -> UUID.fromString(row.getString("id")),
                gemeente,
                na == null ? "" : na.toString(),
                beleidsversie);
    }

    @Override
    public void update(List<Gevonden> geldigheden) {
        vraag.updateAll(
                UPDATE,
                geldigheden.stream()
                        .map(gevonden -> new Object[] {
                            gevonden.geldigTot(),
                            gevonden.beleidsversie(),
                            gevonden.advies().toString()
                        })
                        .toList());
    }
}
