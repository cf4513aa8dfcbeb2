package nl.routewijzer.regels;

import nl.routewijzer.profiel.Codelijst;

/** Says a comparison with the actual value: "de kandidaat is 26 jaar en 11 maanden, jonger dan 27 jaar". */
final class Vergelijkingszin {
    private Vergelijkingszin() {}

    static String of(Vergelijking vergelijking, Situatie situatie) {
        Feit feit = vergelijking.feit();
        Object waarde = situatie.value(feit);
        String grens = vergelijking.grens().in(situatie).tekst();
        boolean lager = vergelijking.operator() == Operator.LAGER_DAN;
        if (waarde instanceof Integer getal) {
            if (feit.type() instanceof Feit.Type.Leeftijd) {
                return feit.onderwerp() + " is " + Maat.age(getal)
                        + (lager ? ", jonger dan " + grens : ", dus " + grens + " of ouder");
            } else if (feit.type() instanceof Feit.Type.Dienstduur) {
                return "de kandidaat is " + getal + (getal == 1 ? " maand" : " maanden") + " in dienstverlening, "
                        + (lager ? "korter dan " : "minstens ") + grens;
            } else if (feit.type() instanceof Feit.Type.Getal maat) {
                return feit.onderwerp() + " is " + getal + " " + maat.eenheid().bij(getal) + ", "
                        + vergelijking.operator().woorden() + " " + grens;
            }
        }
        return feit.onderwerp() + " is " + Codelijst.inWords(String.valueOf(waarde)) + ", "
                + vergelijking.operator().woorden() + " " + grens;
    }
}
