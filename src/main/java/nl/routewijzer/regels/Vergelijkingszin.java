package nl.routewijzer.regels;

/** Says a comparison with the actual value: "de kandidaat is 26 jaar en 11 maanden, jonger dan 27 jaar". */
final class Vergelijkingszin {
    private Vergelijkingszin() {}

    static String of(Vergelijking vergelijking, Situatie situatie) {
        boolean isReached = vergelijking.feit().type() instanceof Feit.Type.Leeftijd
                && vergelijking.operator() == Operator.MINSTENS;
        return Feitwoorden.of(vergelijking.feit(), situatie)
                + (isReached ? ", dus " : ", ")
                + relation(vergelijking, situatie);
    }

    /** How the value relates to the limit: "jonger dan 27 jaar". */
    static String relation(Vergelijking vergelijking, Situatie situatie) {
        Feit feit = vergelijking.feit();
        String grens = vergelijking.limit(situatie).tekst();
        if (feit.type() instanceof Feit.Type.Leeftijd) {
            return age(vergelijking.operator(), grens) + row(vergelijking, situatie);
        }
        Operator operator = vergelijking.operator();
        return (feit.type() instanceof Feit.Type.Dienstduur ? operator.vanDuur() : operator.woorden()) + " " + grens;
    }

    private static String age(Operator operator, String grens) {
        return switch (operator) {
            case LAGER_DAN -> "jonger dan " + grens;
            case HOOGSTENS -> "niet ouder dan " + grens;
            case MINSTENS -> grens + " of ouder";
            case HOGER_DAN -> "ouder dan " + grens;
        };
    }

    /** Which row of a table by date of birth gave the limit. */
    private static String row(Vergelijking vergelijking, Situatie situatie) {
        return vergelijking.row(situatie).map(rij -> " (" + rij.inWords() + ")").orElse("");
    }
}
