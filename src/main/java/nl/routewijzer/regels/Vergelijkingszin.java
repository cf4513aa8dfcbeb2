package nl.routewijzer.regels;

/** Says a comparison with the actual value: "de kandidaat is 26 jaar en 11 maanden, jonger dan 27 jaar". */
final class Vergelijkingszin {
    private Vergelijkingszin() {}

    static String of(Vergelijking vergelijking, Situatie situatie) {
        Feit feit = vergelijking.feit();
        String grens = vergelijking.limit(situatie).tekst();
        String verhouding = vergelijking.operator().woorden() + " " + grens;
        if (feit.type() instanceof Feit.Type.Leeftijd) {
            verhouding = age(vergelijking.operator(), grens) + row(vergelijking, situatie);
        } else if (feit.type() instanceof Feit.Type.Dienstduur) {
            verhouding = vergelijking.operator().vanDuur() + " " + grens;
        }
        return Feitwoorden.of(feit, situatie) + ", " + verhouding;
    }

    private static String age(Operator operator, String grens) {
        return switch (operator) {
            case LAGER_DAN -> "jonger dan " + grens;
            case HOOGSTENS -> "niet ouder dan " + grens;
            case MINSTENS -> "dus " + grens + " of ouder";
            case HOGER_DAN -> "ouder dan " + grens;
        };
    }

    /** Which row of a table by date of birth gave the limit. */
    private static String row(Vergelijking vergelijking, Situatie situatie) {
        return vergelijking.row(situatie).map(rij -> " (" + rij.inWords() + ")").orElse("");
    }
}
