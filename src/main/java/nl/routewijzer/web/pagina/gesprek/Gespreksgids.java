package nl.routewijzer.web.pagina.gesprek;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.formulier.Formulieren;
import nl.routewijzer.web.pagina.formulier.Invoer;
import nl.routewijzer.web.pagina.formulier.Inzender;
import nl.routewijzer.web.pagina.formulier.Tussenstand;
import nl.routewijzer.web.pagina.formulier.Veldlinks.Veldlink;
import nl.routewijzer.web.pagina.formulier.Vraagblad;
import nl.routewijzer.web.pagina.formulier.Vraagblad.Vraag;
import nl.routewijzer.web.pagina.gesprek.Waarom.Soort;
import org.springframework.stereotype.Component;

/**
 * Knows which question comes next: about whom it is, how things stand, what no longer fits, and then the most decisive of what can
 * still change the advice. What can change no part of it is not asked.
 */
@Component
class Gespreksgids {
    private final Formulieren formulieren;
    private final Inzender inzender;

    Gespreksgids(Formulieren formulieren, Inzender inzender) {
        this.formulieren = formulieren;
        this.inzender = inzender;
    }

    /** What is wrong with what was filled in; that something is missing is no fault yet. */
    List<Fout> fouten(Invoer invoer) {
        return inzender.check(invoer).stream()
                .filter(fout -> Veld.atPath(fout.veld())
                        .filter(veld -> invoer.waarde(veld.pad()).isBlank())
                        .isEmpty())
                .toList();
    }

    /** What is wrong with the answers to one question, also what is missing. */
    List<Fout> fouten(Vraagnaam vraag, Invoer invoer) {
        return inzender.check(invoer).stream()
                .filter(fout -> vraag.asks(invoer.asPosted(fout.veld())))
                .toList();
    }

    /**
     * The question after one that was answered.
     *
     * @param weg what was shown before: a question that was left open is not asked again by itself
     */
    Vraagnaam next(Vraagnaam vraag, Invulling invulling, Weg weg) {
        Invoer invoer = invulling.invoer();
        Optional<Vraagnaam> vooraf = first(invoer, weg).filter(eerst -> !eerst.equals(vraag));
        if (vooraf.isPresent()) {
            return vooraf.get();
        }
        List<Vraagnaam> open = open(invulling);
        return Stream.concat(
                        weg.after(vraag).stream().filter(later -> later.isBegunIn(invoer) || open.contains(later)),
                        open.stream().filter(nieuw -> !weg.covers(nieuw)))
                .findFirst()
                .orElse(Vraagnaam.OVERZICHT);
    }

    /** What goes before everything that is decisive. */
    private Optional<Vraagnaam> first(Invoer invoer, Weg weg) {
        if (!weg.contains(Vraagnaam.WIE) && !fouten(Vraagnaam.WIE, invoer).isEmpty()) {
            return Optional.of(Vraagnaam.WIE);
        } else if (!weg.contains(Vraagnaam.SITUATIE) && !Vraagnaam.SITUATIE.isAnsweredIn(invoer)) {
            return Optional.of(Vraagnaam.SITUATIE);
        }
        return inzender.check(invoer).stream()
                .map(fout -> Vraagnaam.ofControl(invoer.asPosted(fout.veld())))
                .findFirst();
    }

    /** Every question that can still change the advice, the most decisive first. */
    List<Vraagnaam> open(Invulling invulling) {
        Tussenstand.Stand stand = invulling.stand().stand();
        if (stand == null) {
            return List.of();
        }
        Vraagblad blad = stand.vragen();
        Map<String, Vraagnaam> vragen = byDoel(invulling.invoer());
        return Stream.of(blad.vragen().stream().map(Vraag::veld), blad.samen().stream(), blad.overig().stream())
                .flatMap(links -> links)
                .flatMap(link -> Stream.ofNullable(vragen.get(link.doel())))
                .distinct()
                .toList();
    }

    /** Why it is asked, beside the other answers. */
    Waarom why(Vraagnaam vraag, Invulling invulling) {
        Tussenstand.Stand stand = invulling.without(vraag).stand().stand();
        if (vraag.equals(Vraagnaam.WIE) || vraag.equals(Vraagnaam.SITUATIE) || stand == null) {
            return new Waarom(Soort.BEGIN, null);
        }
        Map<String, Vraagnaam> vragen = byDoel(invulling.invoer());
        Predicate<Veldlink> isThis = link -> vraag.equals(vragen.get(link.doel()));
        Vraagblad blad = stand.vragen();
        return blad.vragen().stream()
                .filter(kandidaat -> isThis.test(kandidaat.veld()))
                .findFirst()
                .map(beslissend -> new Waarom(Soort.BESLISSEND, beslissend))
                .orElseGet(() -> new Waarom(
                        blad.samen().stream().anyMatch(isThis)
                                ? Soort.SAMEN
                                : blad.overig().stream().anyMatch(isThis) ? Soort.OVERIG : Soort.NIETS,
                        null));
    }

    /** The question whose control stands where a link leads. */
    private Map<String, Vraagnaam> byDoel(Invoer invoer) {
        Map<String, Vraagnaam> vragen = new HashMap<>();
        formulieren
                .of(invoer, null, List.of(), 0)
                .secties()
                .forEach(sectie ->
                        sectie.velden().forEach(veld -> vragen.put(veld.doel(), new Vraagnaam(veld.naam()))));
        vragen.put(Vraagnaam.VOORZIENINGEN.naam(), Vraagnaam.VOORZIENINGEN);
        return vragen;
    }
}
