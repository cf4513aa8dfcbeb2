package nl.routewijzer.beleid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.lezen.RegelbestandParser;

/**
 * Who answers for a folder of rule files: the country, a region or a municipality.
 *
 * @param sleutel of the region or municipality; empty for landelijk
 */
public record Gebied(Laag laag, String sleutel) {
    public static final Gebied LANDELIJK = new Gebied(Laag.LANDELIJK, "");

    public static Gebied gemeente(String sleutel) {
        return new Gebied(Laag.GEMEENTE, sleutel);
    }

    static Gebied regio(String sleutel) {
        return new Gebied(Laag.REGIO, sleutel);
    }

    /** Whose the file is in which something stands. */
    static Gebied of(Plaats plaats) {
        return new Gebied(plaats.laag(), plaats.gebied());
    }

    /** @param pad of a rule file; what stands in no folder of a region or municipality concerns all */
    public static Gebied of(String pad) {
        String[] delen = pad.split("/", 3);
        if (delen.length == 3 && delen[0].equals(Laag.GEMEENTE.naam())) {
            return gemeente(delen[1]);
        } else if (delen.length == 3 && delen[0].equals(Laag.REGIO.naam())) {
            return regio(delen[1]);
        }
        return LANDELIJK;
    }

    /**
     * The region of a municipality by the text of the policy that was kept with an advice, of which only its own files are
     * read; nothing where they do not say it in a way that this version of the software reads.
     */
    public static Optional<Gebied> regioIn(String beleidstekst, String gemeente) {
        Gebied zelf = gemeente(gemeente);
        return Versie.files(beleidstekst).entrySet().stream()
                .filter(bestand -> of(bestand.getKey()).equals(zelf))
                .flatMap(bestand -> verklaringen(bestand.getKey(), bestand.getValue()))
                .filter(Verklaring.Gemeente.class::isInstance)
                .map(verklaring -> regio(((Verklaring.Gemeente) verklaring).regio()))
                .findFirst();
    }

    private static Stream<Verklaring> verklaringen(String pad, String tekst) {
        try {
            return RegelbestandParser.parse(pad, tekst).verklaringen().stream();
        } catch (RulesRejected noLongerRead) {
            return Stream.empty();
        }
    }

    /** The folder of its rule files; nothing else is written so. */
    public String pad() {
        return laag.naam() + "/" + sleutel;
    }

    /** Whether its files make policy of a municipality. */
    boolean holds(Gemeente gemeente) {
        return laag.holds(sleutel, gemeente.sleutel(), gemeente.regio());
    }

    /** What a person calls it; its key where none of these municipalities is in it. */
    String naam(List<Gemeente> gemeenten) {
        return gemeenten.stream()
                .filter(this::holds)
                .map(gemeente -> laag == Laag.REGIO ? gemeente.regionaam() : gemeente.naam())
                .findFirst()
                .orElse(sleutel);
    }
}
