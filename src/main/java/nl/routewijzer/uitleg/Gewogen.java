package nl.routewijzer.uitleg;

/**
 * A question, and how plausible it is that its answer can be had and changes what the consultant does.
 *
 * @param kans between 0 and 1
 */
record Gewogen(Vragen.Vraag vraag, double kans) {
    /** How many uitkomsten its answers lead to. */
    long uitkomsten() {
        return vraag.antwoorden().stream()
                .map(Vragen.Antwoord::uitkomst)
                .distinct()
                .count();
    }
}
