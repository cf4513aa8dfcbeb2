package nl.routewijzer.regels;

import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;

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
        return "Geldt als een eerdere regel heeft bepaald wat " + feit.onderwerp() + " is.";
    }

    static String answer(Veld veld, String antwoord) {
        return "Geldt als in het profiel ‘" + antwoord + "’ staat bij " + veld.onderwerp()
                + ". Is dat onbekend, dan geldt de zin niet.";
    }

    static String compare(Feit feit, Operator operator) {
        return "Geldt als " + feit.onderwerp() + " " + operator.bijzin() + "." + unknown(feit) + noLimit();
    }

    static String lower(Feit feit, Codelijst lijst) {
        return "Geldt als " + feit.onderwerp() + " lager is dan het genoemde niveau. Van laag naar hoog is het: "
                + String.join(", ", lijst.codes()) + "." + unknown(feit);
    }

    static String younger(Feit feit) {
        return "Geldt als " + feit.onderwerp() + " op de peildatum de genoemde leeftijd nog niet heeft."
                + noBirthday(feit);
    }

    static String older(Feit feit) {
        return "Geldt vanaf de dag waarop " + feit.onderwerp() + " de genoemde leeftijd heeft." + noBirthday(feit);
    }

    static String served(Operator operator) {
        return "Geldt als de dienstverlening op de peildatum "
                + (operator == Operator.MINSTENS ? "de genoemde duur of langer" : "nog niet de genoemde duur")
                + " heeft geduurd." + noStart() + noLimit();
    }

    static String soon() {
        return "Geldt in de laatste tijd voor het einde van een termijn: de eerste duur zegt hoe lang die tijd is, de tweede na"
                + " hoeveel maanden dienstverlening de termijn eindigt." + noStart() + noLimit();
    }

    static String ago(Feit feit) {
        boolean ookNooit =
                feit.veld() != null && feit.veld().type() instanceof Veldtype.Datum datum && datum.ookNooit();
        return "Geldt als " + feit.onderwerp() + " niet langer geleden is dan de genoemde duur; precies zo lang geleden"
                + " telt mee." + unknown(feit) + (ookNooit ? " Bij ‘nooit’ geldt de zin ook niet." : "") + noLimit();
    }

    static String earlier(Feit feit) {
        return "Geldt als " + feit.onderwerp()
                + " niet verder voor de andere datum ligt dan de genoemde duur; precies zo ver"
                + " telt mee, en een latere dag ook. Is een van beide onbekend, dan geldt de zin niet." + noLimit();
    }

    static String near(Feit feit) {
        return "Geldt in de laatste tijd voor " + feit.onderwerp()
                + ", op die dag zelf en daarna: de duur zegt hoe lang die tijd" + " is." + unknown(feit) + noLimit();
    }

    static String from(Feit feit) {
        return "Geldt als " + feit.onderwerp() + " op de genoemde dag of later is." + unknown(feit);
    }

    static String before(Feit feit) {
        return "Geldt als " + feit.onderwerp() + " voor de genoemde dag is." + unknown(feit);
    }

    private static String unknown(Feit feit) {
        String begin = feit.werkwoord().equals("is") ? " Is " : " Zijn ";
        String anders = feit.veld() == null ? " niet bepaald" : " onbekend";
        return begin + feit.onderwerp() + anders + ", dan geldt de zin niet.";
    }

    private static String noBirthday(Feit feit) {
        return " Is de geboortedatum van " + feit.onderwerp() + " onbekend, dan geldt de zin niet." + noLimit();
    }

    private static String noStart() {
        return " Is de startdatum van de dienstverlening onbekend, dan geldt de zin niet.";
    }

    private static String noLimit() {
        return " Noemt u een parameter die op ‘geen’ staat, dan geldt de zin ook niet.";
    }
}
