package nl.routewijzer.dossier.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Samenvatting;

/** A row of the table of signals. */
record Signaalrij(String advies, String code) {
    static final String INSERT = "INSERT INTO routeadvies_signaal (advies, code, gemeente) VALUES (?, ?, {gemeente})";

    /** The arguments of {@link #INSERT} for one advice. */
    static Stream<Zichtvraag.Rij> of(Dossierstuk stuk) {
        return of(stuk.id().toString(), stuk.samenvatting()).map(row -> new Zichtvraag.Rij(stuk.gemeente(), row));
    }

    /** An advice and a code, for each code. */
    static Stream<Object[]> of(String advies, Samenvatting samenvatting) {
        return samenvatting.signalen().stream().map(code -> new Object[] {advies, code});
    }

    /** The codes by the id of the advice. */
    static Map<String, List<String>> read(Zichtvraag vraag, List<String> adviezen) {
        if (adviezen.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(adviezen.size(), "?"));
        return vraag
                .query(
                        "SELECT advies, code FROM routeadvies_signaal WHERE advies IN (" + marks
                                + ") AND {zicht:routeadvies_signaal}",
                        (row, number) -> new Signaalrij(row.getString("advies"), row.getString("code")),
                        adviezen.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Signaalrij::advies, Collectors.mapping(Signaalrij::code, Collectors.toList())));
    }
}
