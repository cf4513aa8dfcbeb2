package nl.routewijzer.beleid;

import java.util.List;

/** The parameters that the software itself asks for by name; everything else is between the rules and their files. */
public final class Vereist {
    public static final String EERSTE_PEILDATUM = "eerstePeildatum";
    public static final String HOOGSTE_LEEFTIJD = "hoogsteLeeftijd";
    public static final String SCHRIKKELVERJAARDAG = "schrikkelVerjaardag";

    public static final String PROGNOSEGRENS = "prognosegrensMaanden";

    static final List<String> ALLE = List.of(EERSTE_PEILDATUM, HOOGSTE_LEEFTIJD, SCHRIKKELVERJAARDAG, PROGNOSEGRENS);

    private Vereist() {}
}
