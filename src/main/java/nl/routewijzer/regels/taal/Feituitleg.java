package nl.routewijzer.regels.taal;

import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Operator;

/**
 * What the sentences about a fact mean, in plain Dutch. Follows from the type of the fact, as the sentences themselves
 * do, and says each time what happens when the fact is unknown.
 */
final class Feituitleg {
    private Feituitleg() {}

    static String is(Feit feit) {
        return "Geldt als " + feit.onderwerp() + " een van de genoemde waarden " + feit.heeft() + "." + unknown(feit);
    }

    static String isNot(Feit feit) {
        return "Geldt als " + feit.onderwerp() + " een andere waarde " + feit.heeft() + " dan de genoemde."
                + unknown(feit);
    }

    static String isUnknown(Feit feit) {
        String zin = "Geldt als " + feit.onderwerp() + " onbekend " + feit.werkwoord();
        return zin + (feit.isOfPartner() ? " en de kandidaat gehuwd is." : ".");
    }

    static String isKnown(Feit feit) {
        return "Geldt als in het profiel staat wat " + feit.onderwerp() + " " + feit.werkwoord() + "." + unknown(feit);
    }

    static String isDetermined(Feit feit) {
        return "Geldt als een eerdere regel heeft bepaald wat " + feit.onderwerp() + " is.";
    }

    static String compare(Feit feit, Operator operator) {
        return "Geldt als " + feit.onderwerp() + " " + operator.bijzin("de grens") + "." + unknown(feit) + noLimit();
    }

    static String between(Feit feit) {
        return "Geldt als " + feit.onderwerp()
                + " minstens het eerste getal is en lager dan het tweede: dat telt zelf niet mee." + unknown(feit)
                + noLimit();
    }

    static String rank(Feit feit, Operator operator, Codelijst lijst) {
        return "Geldt als " + feit.onderwerp() + " " + operator.bijzin("het genoemde niveau")
                + ". Van laag naar hoog is het: " + String.join(", ", lijst.codes()) + "." + unknown(feit);
    }

    static String unknown(Feit feit) {
        String begin = feit.werkwoord().equals("is") ? " Is " : " Zijn ";
        String anders = feit.veld() == null ? " niet bepaald" : " onbekend";
        return begin + feit.onderwerp() + anders + ", dan geldt de zin niet.";
    }

    static String noLimit() {
        return " Noemt u een parameter die op ‘geen’ staat, dan geldt de zin ook niet.";
    }
}
