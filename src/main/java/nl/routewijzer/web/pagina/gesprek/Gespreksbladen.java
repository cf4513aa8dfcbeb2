package nl.routewijzer.web.pagina.gesprek;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.formulier.Formulier;
import nl.routewijzer.web.pagina.formulier.Formulier.Sectie;
import nl.routewijzer.web.pagina.formulier.Formulieren;
import nl.routewijzer.web.pagina.formulier.Invoer;
import nl.routewijzer.web.pagina.gesprek.Gesprek.Antwoord;
import nl.routewijzer.web.pagina.gesprek.Gesprek.Meegenomen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out one question with the controls of the form, and the overview of all answers. */
@Component
class Gespreksbladen {
    private final Formulieren formulieren;
    private final Gespreksgids gids;
    private final Teksten teksten;

    Gespreksbladen(Formulieren formulieren, Gespreksgids gids, Teksten teksten) {
        this.formulieren = formulieren;
        this.gids = gids;
        this.teksten = teksten;
    }

    /**
     * @param van the advice that the conversation began with
     * @param terug whether it leads back to the overview
     * @param fouten what is wrong with the answers to it
     * @throws java.util.NoSuchElementException when nobody asks it
     */
    Gesprek question(
            Vraagnaam vraag,
            Invulling invulling,
            Weg weg,
            boolean terug,
            @Nullable UUID van,
            List<Fout> fouten,
            int rijen) {
        Formulier formulier = formulieren.of(invulling.invoer(), van, fouten, rijen);
        Weg tot = terug ? weg : weg.with(vraag);
        Sectie sectie = section(vraag, formulier);
        return new Gesprek(
                vraag,
                vraag.isSamengesteld() ? teksten.required("gesprek.titel." + vraag.naam()) : sectie.titel(),
                vraag.isSamengesteld() ? teksten.required("gesprek.uitleg." + vraag.naam()) : sectie.uitleg(),
                sectie.taal(),
                fields(formulier).filter(veld -> vraag.asks(veld.naam())).toList(),
                vraag.equals(Vraagnaam.VOORZIENINGEN) ? formulier.voorzieningen() : List.of(),
                formulier.fouten(),
                gids.why(vraag, invulling),
                terug || tot.before(vraag).isPresent(),
                tot.vragen().size() - tot.after(vraag).size(),
                new Meegenomen(tot.tekst(), terug, rest(vraag, formulier)),
                invulling.stand());
    }

    /** @param fouten everything that is wrong */
    Antwoordblad answers(Invulling invulling, Weg weg, @Nullable UUID van, List<Fout> fouten) {
        Formulier formulier = formulieren.of(invulling.invoer(), van, fouten, 0);
        List<Vraagnaam> open = gids.open(invulling);
        return new Antwoordmaker(teksten, formulier)
                .make(
                        open,
                        weg,
                        new Meegenomen(weg.tekst(), false, rest(Vraagnaam.OVERZICHT, formulier)),
                        invulling.stand());
    }

    private static Sectie section(Vraagnaam vraag, Formulier formulier) {
        return formulier.secties().stream()
                .filter(sectie ->
                        vraag.isSamengesteld() || sectie.velden().stream().anyMatch(veld -> vraag.asks(veld.naam())))
                .findFirst()
                .orElseThrow();
    }

    /** The answers that are not asked for now. */
    private static List<Antwoord> rest(Vraagnaam vraag, Formulier formulier) {
        Stream<Invoerveld> cellen = formulier.voorzieningen().stream().flatMap(rij -> rij.velden().stream());
        return Stream.concat(fields(formulier), cellen)
                .filter(veld -> !vraag.asks(veld.naam()))
                .flatMap(Gespreksbladen::answers)
                .toList();
    }

    private static Stream<Antwoord> answers(Invoerveld veld) {
        Invoerveld.Optie nooit = veld.nooit();
        return Stream.concat(
                veld.waarde().isEmpty() ? Stream.empty() : Stream.of(new Antwoord(veld.naam(), veld.waarde())),
                nooit == null || !nooit.gekozen()
                        ? Stream.empty()
                        : Stream.of(new Antwoord(veld.naam() + Invoer.NOOIT, nooit.waarde())));
    }

    private static Stream<Invoerveld> fields(Formulier formulier) {
        return formulier.secties().stream().flatMap(sectie -> sectie.velden().stream());
    }
}
