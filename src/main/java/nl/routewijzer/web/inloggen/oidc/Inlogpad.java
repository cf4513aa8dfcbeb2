package nl.routewijzer.web.inloggen.oidc;

/** Where the pages log in and out; the pages of {@code web.pagina.inloggen} stand below the same path. */
final class Inlogpad {
    /** On to the provider, by the name that it has here. */
    static final String BEGIN = "/inloggen/bij";
    /** Where the provider sends people back to. */
    static final String TERUG = "/inloggen/terug";

    static final String MISLUKT = "/inloggen/mislukt";
    static final String OPNIEUW = "/inloggen/opnieuw";
    static final String ZONDER_ROL = "/inloggen/zonder-rol";
    static final String UITLOGGEN = "/uitloggen";
    static final String UITGELOGD = "/uitgelogd";

    private Inlogpad() {}
}
