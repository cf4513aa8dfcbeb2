package nl.routewijzer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of this repository, in which Druten itself asks two things. */
public final class Eigenfeiten {
    public static final String PAD = "gemeente/druten/vragen.regels";

    public static final String REGELS = """
            feit FIETS "De kandidaat heeft een fiets"
              bron: raadsbesluit 12 mei 2027

            feit VERVOER "Hoe komt de kandidaat op het werk?"
              bron: raadsbesluit 12 mei 2027
              keuze FIETS "met de fiets"
              keuze OV "met bus of trein"
              keuze AUTO "met de auto"

            feit LATER "De kandidaat heeft een abonnement"
              bron: raadsbesluit 12 mei 2027
              geldig vanaf 2028-01-01

            begrip mobiel
              bron: raadsbesluit 12 mei 2027
            als
              een van deze:
              - het feit FIETS is ja
              - het feit VERVOER is AUTO
            einde

            stap signalen

            regel S91 "Wie een fiets heeft, kan verder zoeken"
              bron: raadsbesluit 12 mei 2027
            als
              het feit FIETS is ja
            dan
              geef het signaal FIETS: "Zoek ook werk in de buurt."
            einde

            regel S92 "Wie geen fiets heeft, kan er een lenen"
              bron: raadsbesluit 12 mei 2027
            als
              het feit FIETS is nee
            dan
              geef het signaal LEENFIETS: "Leen een fiets."
            einde

            regel S93 "Wie met de bus of auto gaat, krijgt de kosten vergoed"
              bron: raadsbesluit 12 mei 2027
            als
              het feit VERVOER is OV of AUTO
            dan
              geef het signaal REISKOSTEN: "Vergoed de reis."
            einde

            regel S94 "Wie niet met de fiets gaat, hoort van het fietsplan"
              bron: raadsbesluit 12 mei 2027
            als
              het feit VERVOER is niet FIETS
            dan
              geef het signaal FIETSPLAN: "Vertel van het fietsplan."
            einde

            regel S95 "Wie nog niet vertelde hoe hij reist, krijgt de vraag"
              bron: raadsbesluit 12 mei 2027
            als
              het feit VERVOER is onbekend
              het feit FIETS is bekend
            dan
              geef het signaal REISVRAAG: "Vraag hoe de kandidaat reist."
            einde

            regel S96 "Wie niet mobiel is, krijgt hulp met reizen"
              bron: raadsbesluit 12 mei 2027
            als
              begrip mobiel geldt niet
            dan
              geef het signaal REISHULP: "Help met reizen."
            einde
            """;

    /** The signals that rest on the answers. */
    public static final List<String> SIGNALEN =
            List.of("FIETS", "LEENFIETS", "REISKOSTEN", "FIETSPLAN", "REISVRAAG", "REISHULP");

    private Eigenfeiten() {}

    public static Map<String, String> files() {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, REGELS);
        return files;
    }

    /** Somebody in Druten of whom these answers are known. */
    public static Map<String, Object> kandidaat(Map<String, Object> antwoorden) {
        Map<String, Object> kandidaat = new LinkedHashMap<>(Map.of(
                "kenmerk", "K-1",
                "gemeente", "druten",
                "peildatum", "2027-06-01",
                "geboortedatum", "1990-05-21",
                "regeling", "PARTICIPATIEWET"));
        if (!antwoorden.isEmpty()) {
            kandidaat.put("eigen", antwoorden);
        }
        return kandidaat;
    }
}
