package nl.routewijzer.beleid;

/** The uitkomsten that the software itself looks for: the policy cannot give them another code, but it could stop giving them. */
public enum Vereisteuitkomst {
    TERUGMELDING("Het overzicht telt daarmee wie wordt teruggemeld."),
    ZOEKPERIODE("Vandaag laat daarmee zien bij wie de zoekperiode bijna eindigt."),
    DOORVERWIJZING(Vereisteuitkomst.VERTREK),
    TERUG_NAAR_SCHOOL(Vereisteuitkomst.VERTREK),
    UITSTROOM_WERK(Vereisteuitkomst.VERTREK);

    private static final String VERTREK = "De brief weet daarmee dat iemand anders de kandidaat verder helpt.";

    private final String waarvoor;

    Vereisteuitkomst(String waarvoor) {
        this.waarvoor = waarvoor;
    }

    /** Who needs it, as a sentence. */
    String waarvoor() {
        return waarvoor;
    }
}
