package nl.routewijzer.regels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables that the policy can hold, their columns, and how many of these together are the key of a row. */
public enum Tabelsoort {
    HERSTELTERMIJNEN("hersteltermijnen", 2, "belemmering", "situatie", "minimum", "maximum"),
    LOKETTEN("loketten", 1, "voor", "loket", "functie"),
    RAPPORTAGEGROEPEN("rapportagegroepen", 1, "reden", "groep"),
    /** After how many months a consultant looks at a step again, or {@link #GEEN}. */
    HERBEOORDELEN("herbeoordelen", 1, "uitkomst", "maanden"),
    /** What the names behind {@code bron:} stand for. */
    BRONNEN("bronnen", 1, "bron", "titel", "jaar", "adres"),
    /** What a region or municipality may not ask: words, of which {@code *} stands for any letters. */
    BESCHERMD("beschermd", 1, "woord", "gaat over"),
    /** What an explanation tries; it changes no advice. */
    VERANDERINGEN("veranderingen", 2, "veld", "wordt", "was", "soort", "als");

    /** Cell of {@link #HERBEOORDELEN} for a step that nobody needs to look at again. */
    public static final String GEEN = "geen";
    /** Row of {@link #LOKETTEN} for somebody whom the region's work organisation does not serve. */
    public static final String PARTICIPATIE = "PARTICIPATIE";
    /** The only uitkomst without a row in {@link #LOKETTEN}: the rule that gives it names the loket. */
    public static final String DOORVERWIJZING = "DOORVERWIJZING";
    /** Row of {@link #LOKETTEN} for support beside the route. */
    public static final String PARALLEL = "PARALLEL";

    private final String naam;
    private final int sleutels;
    private final List<String> kolommen;

    Tabelsoort(String naam, int sleutels, String... kolommen) {
        this.naam = naam;
        this.sleutels = sleutels;
        this.kolommen = List.of(kolommen);
    }

    public String naam() {
        return naam;
    }

    public List<String> kolommen() {
        return kolommen;
    }

    /** What identifies a row: its first cells. */
    public List<String> sleutel(Tabel.Rij rij) {
        return rij.cellen().subList(0, sleutels);
    }

    public static Optional<Tabelsoort> named(String naam) {
        return Arrays.stream(values()).filter(soort -> soort.naam.equals(naam)).findFirst();
    }
}
