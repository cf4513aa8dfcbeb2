package nl.routewijzer.beleid;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;

/**
 * Something of a policy in which conditions stand.
 *
 * @param problem a problem with a word of it, where that first stands
 */
record Zinbron(Vermelding vermelding, List<Voorwaarde> voorwaarden, BiFunction<String, String, Probleem> problem) {

    /** Takes a word and what is wrong with it. */
    BiConsumer<String, String> report(Set<Probleem> problemen) {
        return (woord, melding) -> problemen.add(problem.apply(woord, melding));
    }

    /** All of them. */
    static Stream<Zinbron> of(Gemeentebeleid beleid) {
        return Stream.of(
                        beleid.regels().map(regel -> new Zinbron(regel.vermelding(), regel.als(), regel::problem)),
                        beleid.begrippen()
                                .map(begrip -> new Zinbron(begrip.vermelding(), begrip.als(), begrip::problem)),
                        beleid.uitzonderingen()
                                .map(anders -> new Zinbron(anders.vermelding(), anders.behalveAls(), anders::problem)),
                        beleid.voorzieningen()
                                .map(hulp -> new Zinbron(hulp.vermelding(), hulp.voorwaarden(), hulp::problem)),
                        beleid.wijzigingen()
                                .map(anders -> new Zinbron(anders.vermelding(), anders.voorwaarden(), anders::problem)),
                        beleid.waarborgen()
                                .map(waarborg ->
                                        new Zinbron(waarborg.vermelding(), waarborg.voorwaarden(), waarborg::problem)))
                .flatMap(bronnen -> bronnen);
    }
}
