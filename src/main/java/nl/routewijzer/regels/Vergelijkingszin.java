package nl.routewijzer.regels;

/** Says a comparison with the actual value: "de kandidaat is 26 jaar en 11 maanden, jonger dan 27 jaar". */
final class Vergelijkingszin {
    private Vergelijkingszin() {}

    static String of(Vergelijking vergelijking, Situatie situatie) {
        Feit feit = vergelijking.feit();
        String grens = vergelijking.grens().in(situatie).tekst();
        boolean lager = vergelijking.operator() == Operator.LAGER_DAN;
        String verhouding = vergelijking.operator().woorden() + " " + grens;
        if (feit.type() instanceof Feit.Type.Leeftijd) {
            verhouding = lager ? "jonger dan " + grens : "dus " + grens + " of ouder";
        } else if (feit.type() instanceof Feit.Type.Dienstduur) {
            verhouding = (lager ? "korter dan " : "minstens ") + grens;
        }
        return Feitwoorden.of(feit, situatie) + ", " + verhouding;
    }
}
