package nl.routewijzer.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The published index of the number of terugmeldingen, by municipality and year. */
record Terugmeldindex(List<Cel> cellen) {
    /** The index of the first year. */
    static final int BASIS = 100;

    private static final String GEMEENTE = "gemeente";

    record Cel(String gemeente, int jaar, int index) {}

    static Terugmeldindex read() {
        return new Terugmeldindex(new Databestand("terugmeldingen.csv")
                .read(Terugmeldindex::row).stream().flatMap(cellen -> cellen).toList());
    }

    private static Stream<Cel> row(NamedCsvRecord rij) {
        return rij.getHeader().stream()
                .filter(kolom -> !kolom.equals(GEMEENTE))
                .map(kolom -> new Cel(
                        rij.getField(GEMEENTE), Integer.parseInt(kolom), Integer.parseInt(rij.getField(kolom))));
    }

    List<String> gemeenten() {
        return cellen.stream().map(Cel::gemeente).distinct().toList();
    }

    /** The years of a municipality, oldest first. */
    List<Cel> of(String gemeente) {
        return cellen.stream().filter(cel -> cel.gemeente.equals(gemeente)).toList();
    }

    /** The year in the caseload that stands for a published one: the last of them is the year before {@code dit}. */
    int inCaseload(int jaar, int dit) {
        int laatste = cellen.stream().mapToInt(Cel::jaar).max().orElseThrow();
        return dit - 1 - (laatste - jaar);
    }

    /** Every number of the table; near enough is one candidate more or less, for there are no parts of candidates. */
    List<Streefcijfer> streefcijfers(List<Map<String, String>> alle) {
        return gemeenten().stream()
                .flatMap(gemeente -> {
                    List<Cel> jaren = of(gemeente);
                    long eerste = count(jaren.get(0), alle);
                    return jaren.stream().skip(1).map(cel -> streefcijfer(cel, eerste));
                })
                .toList();
    }

    private static Streefcijfer streefcijfer(Cel cel, long eersteJaar) {
        double een = (double) BASIS / eersteJaar;
        return new Streefcijfer(
                "terugmeldingen-" + cel.gemeente + "-" + cel.jaar,
                "Index terugmeldingen " + cel.gemeente + " " + cel.jaar,
                alle -> een * count(cel, alle),
                (double) cel.index,
                cel.index - een,
                cel.index + een,
                Streefcijfer.Status.GEPUBLICEERD,
                "001 bijlage 2, tabel B4",
                "");
    }

    private static long count(Cel cel, List<Map<String, String>> alle) {
        Voorwaarden voorwaarden = Voorwaarden.of("moment=TERUGMELDING gemeente=" + cel.gemeente + " jaar=" + cel.jaar);
        return alle.stream().filter(voorwaarden::hold).count();
    }
}
