package nl.routewijzer.regels;

/** Says a comparison with the actual value: "de kandidaat is 26 jaar en 11 maanden, jonger dan 27 jaar". */
final class Vergelijkingszin {
    private Vergelijkingszin() {}

    static String of(Vergelijking vergelijking, Situatie situatie) {
        Feit feit = vergelijking.feit();
        String grens = vergelijking.limit(situatie).tekst();
        boolean lager = vergelijking.operator() == Operator.LAGER_DAN;
        String verhouding = vergelijking.operator().woorden() + " " + grens;
        if (feit.type() instanceof Feit.Type.Leeftijd) {
            verhouding = (lager ? "jonger dan " + grens : "dus " + grens + " of ouder") + row(vergelijking, situatie);
        } else if (feit.type() instanceof Feit.Type.Dienstduur) {
            verhouding = (lager ? "korter dan " : "minstens ") + grens;
        }
        return Feitwoorden.of(feit, situatie) + ", " + verhouding;
    }

    /** Which row of a table by date of birth gave the limit. */
    private static String row(Vergelijking vergelijking, Situatie situatie) {
        return vergelijking.row(situatie).map(rij -> " (" + rij.inWords() + ")").orElse("");
    }
}
