package nl.routewijzer;

import java.util.Map;

/** The rules of this repository, in which Druten and Beuningen merge into Nieuwstad on 1 January 2028. */
public final class Herindeling {
    public static final String NIEUWSTAD = "gemeente/nieuwstad/gemeente.regels";
    public static final String DRUTEN = "gemeente/druten/gemeente.regels";
    public static final String BEUNINGEN = "gemeente/beuningen/gemeente.regels";

    private Herindeling() {}

    public static Map<String, String> files() {
        Map<String, String> files = Regelmap.files();
        files.put(DRUTEN, "gemeente druten \"Druten\"\n  regio rijk-van-nijmegen\n  geldig tot 2028-01-01\n");
        files.put(BEUNINGEN, "gemeente beuningen \"Beuningen\"\n  regio rijk-van-nijmegen\n  geldig tot 2028-01-01\n");
        files.put(NIEUWSTAD, """
                gemeente nieuwstad "Nieuwstad"
                  regio rijk-van-nijmegen
                  geldig vanaf 2028-01-01
                  opvolger van druten en beuningen
                """);
        return files;
    }
}
