package nl.routewijzer.regels.taal;

import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Operator;

/** What the sentences about dates, ages and the time in service mean, in plain Dutch; each says on which day it turns. */
final class Tijduitleg {
    private Tijduitleg() {}

    static String younger(Feit feit) {
        return "Geldt als " + feit.onderwerp() + " op de peildatum de genoemde leeftijd nog niet heeft."
                + noBirthday(feit);
    }

    static String older(Feit feit) {
        return "Geldt vanaf de dag waarop " + feit.onderwerp() + " de genoemde leeftijd heeft." + noBirthday(feit);
    }

    static String past(Feit feit) {
        return "Geldt vanaf de dag nadat " + feit.onderwerp()
                + " de genoemde leeftijd kreeg: op de verjaardag zelf nog niet. Telt iemand pas een jaar later mee, noem dan die"
                + " leeftijd met ‘of ouder’." + noBirthday(feit);
    }

    static String notPast(Feit feit) {
        return "Geldt tot en met de dag waarop " + feit.onderwerp()
                + " de genoemde leeftijd krijgt. Telt iemand nog een jaar langer mee, schrijf dan ‘jonger dan’ met een jaar"
                + " meer." + noBirthday(feit);
    }

    static String ages(Feit feit) {
        return "Geldt vanaf de dag waarop " + feit.onderwerp()
                + " de eerste leeftijd heeft, en niet meer vanaf de dag waarop de tweede wordt bereikt."
                + noBirthday(feit);
    }

    static String becomes(Feit feit) {
        return "Geldt in de laatste tijd voordat " + feit.onderwerp()
                + " de genoemde leeftijd heeft, en op die dag zelf niet meer: de duur zegt hoe lang die tijd is."
                + noBirthday(feit);
    }

    static String served(Operator operator) {
        return "Geldt als de dienstverlening op de peildatum "
                + switch (operator) {
                    case LAGER_DAN -> "nog niet de genoemde duur heeft geduurd.";
                    case HOOGSTENS -> "niet langer heeft geduurd dan de genoemde duur; precies zo lang telt mee.";
                    case MINSTENS -> "de genoemde duur of langer heeft geduurd.";
                    case HOGER_DAN -> "langer heeft geduurd dan de genoemde duur; precies zo lang telt niet mee.";
                }
                + noStart() + Feituitleg.noLimit();
    }

    static String soon() {
        return "Geldt in de laatste tijd voor het einde van een termijn: de eerste duur zegt hoe lang die tijd is, de tweede na"
                + " hoeveel dienstverlening de termijn eindigt." + noStart() + Feituitleg.noLimit();
    }

    static String ago(Feit feit, Operator operator) {
        return "Geldt als " + feit.onderwerp()
                + switch (operator) {
                    case LAGER_DAN -> " nog niet zo lang geleden is als de genoemde duur.";
                    case HOOGSTENS -> " niet langer geleden is dan de genoemde duur; precies zo lang geleden telt mee.";
                    case MINSTENS -> " zo lang geleden is als de genoemde duur, of langer.";
                    case HOGER_DAN -> " langer geleden is dan de genoemde duur; precies zo lang geleden telt niet mee.";
                }
                + noDate(feit) + Feituitleg.noLimit();
    }

    static String earlier(Feit feit, boolean meer) {
        return "Geldt als " + feit.onderwerp()
                + (meer
                        ? " verder voor de andere datum ligt dan de genoemde duur; precies zo ver telt niet mee."
                        : " niet verder voor de andere datum ligt dan de genoemde duur; precies zo ver telt mee, en een latere"
                                + " dag ook.")
                + " Is een van beide onbekend of ‘nooit’, dan geldt de zin niet." + Feituitleg.noLimit();
    }

    static String near(Feit feit) {
        return "Geldt in de laatste tijd voor " + feit.onderwerp()
                + ", op die dag zelf en daarna: de duur zegt hoe lang die tijd is." + noDate(feit)
                + Feituitleg.noLimit();
    }

    static String far(Feit feit) {
        return "Geldt zolang het nog langer duurt dan de genoemde duur voordat " + feit.onderwerp()
                + " er is; precies zo lang telt niet mee." + noDate(feit) + Feituitleg.noLimit();
    }

    /** @param wanneer "op de genoemde dag of later" */
    static String day(Feit feit, String wanneer) {
        return "Geldt als " + feit.onderwerp() + " " + wanneer + " is." + noDate(feit);
    }

    static String days(Feit feit) {
        return "Geldt als " + feit.onderwerp()
                + " op de eerste dag of later is, en voor de tweede dag: die telt niet mee." + noDate(feit);
    }

    static String never(Feit feit) {
        return "Geldt als in het profiel ‘nooit’ staat bij " + feit.onderwerp() + "." + Feituitleg.unknown(feit);
    }

    private static String noDate(Feit feit) {
        return Feituitleg.unknown(feit) + (feit.canBeNever() ? " Bij ‘nooit’ geldt de zin ook niet." : "");
    }

    private static String noBirthday(Feit feit) {
        return " Is de geboortedatum van " + feit.onderwerp() + " onbekend, dan geldt de zin niet."
                + Feituitleg.noLimit();
    }

    private static String noStart() {
        return " Is de startdatum van de dienstverlening onbekend, dan geldt de zin niet.";
    }
}
