package nl.routewijzer.profiel;

/** The unit of a number: {@code enkelvoud} for 1, {@code meervoud} for all else. Ages are counted in months. */
public enum Eenheid {
    DAGEN("dag", "dagen"),
    WEKEN("week", "weken"),
    MAANDEN("maand", "maanden"),
    JAREN("jaar", "jaar"),
    PROCENT("procent", "procent"),
    UREN("uur", "uur");

    private final String enkelvoud;
    private final String meervoud;

    Eenheid(String enkelvoud, String meervoud) {
        this.enkelvoud = enkelvoud;
        this.meervoud = meervoud;
    }

    /** The unit as it stands behind this number. */
    public String bij(int aantal) {
        return aantal == 1 ? enkelvoud : meervoud;
    }

    /** Whether this is how the unit is written, in the singular or the plural. */
    public boolean isNamed(String word) {
        return enkelvoud.equals(word) || meervoud.equals(word);
    }
}
