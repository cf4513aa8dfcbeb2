package nl.routewijzer.beleid;

/**
 * The signals that the software itself looks for, by the code that it knows. The policy may give such a signal another code,
 * as long as it says which code it had before.
 */
public enum Vereistsignaal {
    TERMIJN_NADERT("Het overzicht telt daarmee wie bijna aan het eind van de termijn is."),
    INTAKE_DUURT_LANG("Het overzicht telt daarmee bij wie de intake en de diagnose lang duren."),
    PROFIEL_ONVOLLEDIG("Het overzicht en het bestand met adviezen tellen daarmee welke profielen niet volledig zijn."),
    WORDT_27_IN_ZOEKPERIODE("De brief legt daarmee uit waarom de zoekperiode op een verjaardag eindigt."),
    VROEG_IN_BEHANDELING_OVERWEGEN("De brief vraagt daarmee te vertellen of er nu al dringend hulp nodig is."),
    ONDERSTEUNING_IN_ZOEKPERIODE("De brief biedt daarmee hulp aan bij het zoeken."),
    VERLENGING_BEOORDELEN("Vandaag laat daarmee zien welke voorziening misschien wordt verlengd."),
    VOORZIENING_OVER_TERMIJN("Vandaag laat daarmee zien welke voorziening langer loopt dan mag."),
    HERINDICATIE_NADERT("De brief wijst daarmee op een indicatie die afloopt."),
    PREMIE_PARTICIPATIEPLAATS("De brief wijst daarmee op een premie."),
    ASSESSMENT_EIGEN_TAAL("De brief wijst daarmee op een test in de eigen taal.");

    private final String waarvoor;

    Vereistsignaal(String waarvoor) {
        this.waarvoor = waarvoor;
    }

    /** Who needs it, as a sentence. */
    String waarvoor() {
        return waarvoor;
    }
}
