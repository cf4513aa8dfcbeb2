package nl.routewijzer.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.advies.Optie;
import nl.routewijzer.advies.Voorzieningenkeuze;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorzieningwijziging;

/** Tells why voorzieningen are not advised. */
final class AndereVoorzieningen {
    private final Doorrekening doorrekening;
    private final Voorzieningenkeuze keuze;

    AndereVoorzieningen(Doorrekening doorrekening) {
        this.doorrekening = doorrekening;
        this.keuze = doorrekening.keuze();
    }

    /** Every lighter one, and what would have covered a behoefte that stays uncovered. */
    List<WaaromNiet.AndereVoorziening> lighter() {
        return Stream.concat(keuze.rejected().stream(), keuze.missed().stream())
                .distinct()
                .map(this::of)
                .toList();
    }

    /** @param code of any voorziening, also one that is not offered here */
    WaaromNiet.AndereVoorziening of(String code) {
        Optional<Optie> optie = keuze.opties().stream()
                .filter(ander -> ander.voorziening().code().equals(code))
                .findFirst();
        return optie.map(this::of)
                .or(() -> doorrekening.beleid().voorzieningen().stream()
                        .filter(voorziening -> voorziening.code().equals(code))
                        .findFirst()
                        .map(this::needless))
                .orElseGet(() -> new WaaromNiet.AndereVoorziening(
                        code,
                        Codelijst.inWords(code),
                        List.of("NIET_AANGEBODEN"),
                        List.of(notOffered(code)),
                        List.of()));
    }

    /** Also on what it rests, where it was decided so. */
    private String notOffered(String code) {
        String besluit = doorrekening.beleid().vervallen().stream()
                .filter(voorziening -> voorziening.code().equals(code))
                .flatMap(voorziening -> voorziening.wijzigingen().stream())
                .filter(Voorzieningwijziging::uit)
                .map(wijziging -> " (" + wijziging.vermelding().bron() + ")")
                .findFirst()
                .orElse("");
        return "De gemeente biedt deze voorziening op de peildatum niet aan" + besluit + ".";
    }

    private WaaromNiet.AndereVoorziening of(Optie optie) {
        List<Optie.Bezwaar> redenen = isSuperfluous(optie) ? List.of(lighterWillDo(optie)) : keuze.reasons(optie);
        List<String> codes = redenen.stream().map(Optie.Bezwaar::code).toList();
        return new WaaromNiet.AndereVoorziening(
                optie.voorziening().code(),
                optie.voorziening().naam(),
                codes,
                redenen.stream().map(Optie.Bezwaar::uitleg).toList(),
                rules(gevolg -> gevolg instanceof Gevolg.Bezwaar bezwaar && codes.contains(bezwaar.code()))
                        .filter(regel -> regel.holds(doorrekening.situatie()))
                        .map(this::held)
                        .toList());
    }

    private boolean isSuperfluous(Optie optie) {
        return !keuze.isKeptOut(optie) && !keuze.rejected().contains(optie);
    }

    private Optie.Bezwaar lighterWillDo(Optie optie) {
        List<String> lichter = keuze.advised().stream()
                .filter(ander -> optie.dekt().stream().anyMatch(ander::covers))
                .map(ander -> ander.voorziening().naam())
                .toList();
        return new Optie.Bezwaar(
                "LICHTERE_VOLSTAAT", "Iets lichters is hier genoeg: " + String.join(", ", lichter) + ".");
    }

    /** Offered here, but it covers nothing that this candidate needs. */
    private WaaromNiet.AndereVoorziening needless(Voorziening voorziening) {
        List<String> dekt = voorziening.dekkingen().stream()
                .map(Voorziening.Dekking::behoefte)
                .distinct()
                .toList();
        List<Regeltoets> toetsen = new ArrayList<>(rules(
                        gevolg -> gevolg instanceof Gevolg.Behoefte behoefte && dekt.contains(behoefte.code()))
                .map(this::held)
                .toList());
        toetsen.sort(AndereUitkomsten.NEAREST_FIRST);
        return new WaaromNiet.AndereVoorziening(
                voorziening.code(),
                voorziening.naam(),
                List.of("GEEN_BEHOEFTE"),
                List.of("Deze voorziening helpt bij "
                        + String.join(
                                ", ", dekt.stream().map(Codelijst::inWords).toList())
                        + ". Dat heeft deze kandidaat bij dit advies niet nodig."),
                toetsen);
    }

    private Stream<Regel> rules(Predicate<Gevolg> leads) {
        return doorrekening.beleid().regelset().regels().stream()
                .filter(regel -> regel.dan().stream().anyMatch(leads));
    }

    private Regeltoets held(Regel regel) {
        return Regeltoets.of(regel, null, doorrekening);
    }
}
