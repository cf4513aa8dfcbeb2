package nl.routewijzer;

import java.util.Map;

/** The rules of this repository, in which Druten has a behoefte, a reden and an aanleiding of its own. */
public final class Eigencodes {
    public static final String PAD = "gemeente/druten/eigen.regels";

    public static final String REGELS = """
            behoefte FIETSLES "Leren fietsen"
            reden GEEN_KINDEROPVANG "Er is geen kinderopvang"
            aanleiding THUIS_NODIG "De kandidaat is thuis nodig"

            tabel rapportagegroepen
              bron: raadsbesluit 12 mei 2027
              | reden             | groep |
              | GEEN_KINDEROPVANG | 5     |

            voorziening FIETSCURSUS "Fietscursus"
              bron: raadsbesluit 12 mei 2027
              zwaarte 11
              dekt FIETSLES
            einde

            stap uitkomst

            regel U6k "Zonder kinderopvang lukt werken nu niet"
              bron: raadsbesluit 12 mei 2027
            als
              de fase is PLAATSING
              het huishouden is ALLEENSTAANDE_OUDER
            dan
              de uitkomst is TERUGMELDING
              de terugmelding heeft aanleiding THUIS_NODIG en reden GEEN_KINDEROPVANG
            einde

            stap behoeften

            regel N90 "Wie geplaatst is, leert fietsen"
              bron: raadsbesluit 12 mei 2027
            als
              de fase is PLAATSING
            dan
              er is behoefte aan FIETSLES
            einde

            stap signalen

            regel S90 "Wie om de kinderen thuisblijft, kan terugkomen"
              bron: raadsbesluit 12 mei 2027
            als
              de reden van de terugmelding is GEEN_KINDEROPVANG
            dan
              geef het signaal KINDEROPVANG: "Vraag over een half jaar of er kinderopvang is."
            einde
            """;

    private Eigencodes() {}

    public static Map<String, String> files() {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, REGELS);
        return files;
    }

    /** Somebody in Druten who has a job. */
    public static Map<String, Object> geplaatst(String kenmerk, String huishouden) {
        return Map.of(
                "kenmerk", kenmerk,
                "gemeente", "druten",
                "peildatum", "2027-06-01",
                "geboortedatum", "1990-05-21",
                "regeling", "PARTICIPATIEWET",
                "huishouden", huishouden,
                "fase", "PLAATSING");
    }
}
