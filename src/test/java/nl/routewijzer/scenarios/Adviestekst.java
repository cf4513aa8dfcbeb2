package nl.routewijzer.scenarios;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Veld;

/** Says the parts of an advice as a scenario says them; a part that the advice does not have is {@link #ER_NIET}. */
final class Adviestekst {
    static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);
    static final String ER_NIET = "er niet";

    private Adviestekst() {}

    static String onderdeel(String onderdeel, Routeadvies advies) {
        return switch (onderdeel) {
            case "de uitkomst" -> advies.uitkomst();
            case "de doelgroep" -> doelgroep(advies.doelgroep());
            case "de zoekperiode" -> advies.zoekperiode() == null ? ER_NIET : zoekperiode(advies.zoekperiode());
            case "de afstand" -> orAbsent(advies.afstand());
            case "de bemiddelbaarheid binnen de termijn" ->
                advies.bemiddelbaarheid() == null ? ER_NIET : binnenTermijn(advies.bemiddelbaarheid());
            case "de prognose" -> advies.bemiddelbaarheid() == null ? ER_NIET : prognose(advies.bemiddelbaarheid());
            case "het loket" -> loket(advies.loket(), advies.functie());
            case "de werkvorm" -> orAbsent(advies.swWerkvorm());
            case "de terugmelding" -> advies.terugmelding() == null ? ER_NIET : terugmelding(advies.terugmelding());
            case "de herbeoordeling" ->
                advies.herbeoordelen() == null
                        ? ER_NIET
                        : advies.herbeoordelen().format(DATUM);
            default -> throw new IllegalArgumentException("Een advies heeft geen onderdeel \"" + onderdeel + "\".");
        };
    }

    static String ontbrekend(Routeadvies advies) {
        return inWords(advies.ontbrekend().stream());
    }

    /** What one rule, by its number without letter, needs and nobody knows. */
    static String ontbrekend(Routeadvies advies, String hoofdnummer) {
        return inWords(advies.ontbrekend().stream()
                .filter(ontbrekend -> ontbrekend.nodigVoor().equals(hoofdnummer)));
    }

    static String belemmeringen(Routeadvies advies) {
        List<String> belemmeringen = advies.bemiddelbaarheid() == null
                ? null
                : advies.bemiddelbaarheid().belemmeringen();
        return belemmeringen == null ? ER_NIET : String.join(", ", belemmeringen);
    }

    /** Who supports beside the route; {@link #ER_NIET} when nobody does. */
    static String ondersteuning(String leefgebied, Routeadvies advies) {
        return advies.parallel().stream()
                .filter(ondersteuning -> ondersteuning.leefgebied().equals(leefgebied))
                .map(ondersteuning -> loket(ondersteuning.loket(), ondersteuning.functie()))
                .findFirst()
                .orElse(ER_NIET);
    }

    /** The numbers of the rules that contributed, with their letter: U10a. */
    static List<String> bijdragen(Routeadvies advies) {
        return advies.redenen().stream()
                .map(reden -> reden.regel().substring(0, reden.regel().indexOf(' ')))
                .toList();
    }

    private static String inWords(Stream<Routeadvies.Ontbrekend> ontbrekend) {
        return ontbrekend
                .map(feit -> Veld.atPath(feit.veld()).orElseThrow().onderwerp())
                .collect(Collectors.joining(", "));
    }

    private static String doelgroep(Routeadvies.Doelgroep doelgroep) {
        return doelgroep.waarde()
                + because(doelgroep.grond())
                + (doelgroep.verwijs() == null ? "" : ", verwijzing naar " + doelgroep.verwijs());
    }

    private static String zoekperiode(Routeadvies.Zoekperiode zoekperiode) {
        return zoekperiode.status()
                + because(zoekperiode.grond())
                + (zoekperiode.start() == null
                        ? ""
                        : " van " + datum(zoekperiode.start()) + " tot " + datum(zoekperiode.einde()));
    }

    private static String binnenTermijn(Routeadvies.Bemiddelbaarheid bemiddelbaarheid) {
        return bemiddelbaarheid.binnenTermijn()
                + (bemiddelbaarheid.grond() == null ? "" : " op grond van " + bemiddelbaarheid.grond());
    }

    private static String prognose(Routeadvies.Bemiddelbaarheid bemiddelbaarheid) {
        return bemiddelbaarheid.prognoseMin() == null
                ? ER_NIET
                : bemiddelbaarheid.prognoseMin() + " tot " + bemiddelbaarheid.prognoseMax() + " maanden";
    }

    private static String terugmelding(Routeadvies.Terugmelding terugmelding) {
        return terugmelding.aan() + ", aanleiding " + terugmelding.aanleiding() + ", reden " + terugmelding.reden()
                + ", rapportagegroep " + terugmelding.rapportagegroep();
    }

    private static String loket(String loket, String functie) {
        return loket + (functie == null ? ", zonder functie" : ", functie \"" + functie + "\"");
    }

    private static String because(String grond) {
        return grond == null ? "" : " wegens " + grond;
    }

    private static String orAbsent(String code) {
        return code == null ? ER_NIET : code;
    }

    private static String datum(LocalDate datum) {
        return datum.format(DATUM);
    }
}
