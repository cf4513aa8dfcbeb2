package nl.routewijzer.web.pagina.formulier;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Uitlegbalie;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.uitleg.Uitleg;
import nl.routewijzer.web.pagina.deel.Prognosebeelden;
import nl.routewijzer.web.pagina.formulier.Tussenstand.Stand;
import nl.routewijzer.web.pagina.formulier.Veldlinks.Veldlink;
import nl.routewijzer.web.pagina.formulier.Vraagblad.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Advises on a form that is still being filled in. An answer that cannot be read counts as unknown, and is named; without
 * municipality, date of birth or a right peildatum there is no advice.
 */
@Component
public class Tussenstanden {
    /** No rule looks at the kenmerk, so that a trial can do without. */
    private static final String STAND_IN = "proef";

    private static final Set<String> NEEDED =
            Set.of(Veld.GEMEENTE.pad(), Veld.GEBOORTEDATUM.pad(), Veld.PEILDATUM.pad());

    private final Uitlegbalie balie;
    private final Prognosebeelden prognoses;
    private final Vraagbladen vragen;
    private final Veldlinks links;

    Tussenstanden(Uitlegbalie balie, Prognosebeelden prognoses, Vraagbladen vragen, Veldlinks links) {
        this.balie = balie;
        this.prognoses = prognoses;
        this.vragen = vragen;
        this.links = links;
    }

    /** Of a form in which nothing was filled in. */
    public Tussenstand empty() {
        return new Tussenstand(
                null,
                List.of(links.of(Veld.GEMEENTE.pad()), links.of(Veld.GEBOORTEDATUM.pad())),
                List.of(),
                List.of(),
                List.of());
    }

    /** @param done which controls the consultant is done with, by name */
    public Tussenstand of(Invoer invoer, Predicate<String> done) {
        Invoer leesbaar = withKenmerk(invoer);
        Poging poging = read(leesbaar);
        List<Fout> geweigerd = poging.fouten();
        while (poging.uitleg() == null && poging.needed().isEmpty()) {
            leesbaar = withKenmerk(leesbaar.without(poging.velden()));
            poging = read(leesbaar);
        }
        List<Fout> gemeld = geweigerd.stream()
                .filter(fout -> done.test(invoer.asPosted(fout.veld())) && !isBlank(fout, invoer))
                .toList();
        return new Tussenstand(
                poging.uitleg() == null ? null : stand(poging.uitleg()),
                rest(poging.needed(), gemeld, invoer),
                gemeld.stream()
                        .map(fout -> links.foutregel(asPosted(fout, invoer)))
                        .toList(),
                poging.uitleg() == null ? List.of() : rest(geweigerd, gemeld, invoer),
                geweigerd);
    }

    private Stand stand(Uitleg uitleg) {
        Routeadvies advies = uitleg.advies();
        Vraagblad vraagblad = vragen.of(uitleg, advies);
        List<Veldlink> gevraagd = vraagblad.eerste().stream().map(Vraag::veld).toList();
        List<Veldlink> gemis = advies.ontbrekend().stream()
                .map(ontbrekend -> links.of(ontbrekend.veld(), advies))
                .filter(link -> !gevraagd.contains(link))
                .distinct()
                .toList();
        return new Stand(advies, prognoses.of(advies), gemis, vraagblad);
    }

    private List<Veldlink> rest(List<Fout> fouten, List<Fout> gemeld, Invoer invoer) {
        return fouten.stream()
                .filter(fout -> !gemeld.contains(fout))
                .map(fout -> links.of(invoer.asPosted(fout.veld())))
                .distinct()
                .toList();
    }

    private Poging read(Invoer invoer) {
        try {
            return new Poging(balie.of(Invoerlezer.toTree(invoer)), List.of());
        } catch (ProfielGeweigerd geweigerd) {
            return new Poging(null, geweigerd.fouten());
        }
    }

    private static Invoer withKenmerk(Invoer invoer) {
        String kenmerk = Veld.KENMERK.pad();
        return invoer.waarde(kenmerk).isBlank() ? invoer.with(kenmerk, STAND_IN) : invoer;
    }

    private static boolean isBlank(Fout fout, Invoer invoer) {
        return NEEDED.contains(fout.veld()) && invoer.waarde(fout.veld()).isBlank();
    }

    private static Fout asPosted(Fout fout, Invoer invoer) {
        return new Fout(invoer.asPosted(fout.veld()), fout.waarde(), fout.melding());
    }

    /** What became of a profile: it can be explained, or it was refused. */
    private record Poging(@Nullable Uitleg uitleg, List<Fout> fouten) {
        List<Fout> needed() {
            return fouten.stream().filter(fout -> NEEDED.contains(fout.veld())).toList();
        }

        Set<String> velden() {
            return fouten.stream().map(Fout::veld).collect(Collectors.toSet());
        }
    }
}
