package nl.routewijzer.web.pagina.formulier;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Eigenvragen;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Melding;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** Leads to the controls of the form. */
@Component
public class Veldlinks {
    private final Teksten teksten;
    private final Beleidsbron bron;

    Veldlinks(Teksten teksten, Beleidsbron bron) {
        this.teksten = teksten;
        this.bron = bron;
    }

    /** The id of a control, and its label. */
    public record Veldlink(String doel, String label) {}

    /** @param naam a path in the profile, or the last part of it */
    Veldlink of(String naam) {
        Matcher cel = Invoer.CEL.matcher(naam);
        if (cel.matches()) {
            String rij = teksten.required("formulier.rij", Integer.parseInt(cel.group(1)) + 1);
            return new Veldlink(Invoerveld.id(naam), rij + ", " + teksten.required(labelsleutel(naam)));
        }
        if (Eigenfeit.isPad(naam)) {
            return eigen(naam, vragen -> vragen.feiten().stream());
        }
        String doel = Veld.atPath(naam).map(Formuliermaker::doel).orElseGet(() -> Invoerveld.id(naam));
        return new Veldlink(doel, teksten.veldnaam(naam));
    }

    /** The same for a field that an advice names: another municipality may itself ask something by the same name. */
    Veldlink of(String pad, Routeadvies advies) {
        return Eigenfeit.isPad(pad)
                ? eigen(
                        pad,
                        vragen -> vragen.gemeenten().contains(advies.gemeente())
                                ? vragen.on(advies.peildatum())
                                : Stream.empty())
                : of(pad);
    }

    /** Of a question that nobody asks any more, to the municipality that asked it. */
    private Veldlink eigen(String naam, Function<Eigenvragen, Stream<Eigenfeit>> gevraagd) {
        return bron.current().eigenvragen().stream()
                .flatMap(vragen -> gevraagd.apply(vragen)
                        .filter(feit -> naam.equals(Vragenmaker.naam(feit, vragen)) || naam.equals(feit.pad()))
                        .map(feit -> new Veldlink(
                                Invoerveld.doel(Vragenmaker.naam(feit, vragen), Vragenmaker.bediening(feit)),
                                feit.tekst())))
                .findFirst()
                .orElseGet(() -> new Veldlink(Formuliermaker.doel(Veld.GEMEENTE), teksten.veldnaam(naam)));
    }

    Foutregel foutregel(Fout fout) {
        Veldlink link = of(fout.veld());
        String label = Eigenfeit.isPad(fout.veld()) ? link.label() : teksten.dutch(labelsleutel(fout.veld()));
        return new Foutregel(link.doel(), link.label(), Melding.of(fout, label, teksten));
    }

    /** The message that holds the label of a control. */
    private static String labelsleutel(String naam) {
        return Optional.of(Invoer.CEL.matcher(naam))
                .filter(Matcher::matches)
                .map(cel -> Invoer.EERDERE_VOORZIENINGEN + "." + cel.group(2))
                .orElse("veld." + naam);
    }
}
