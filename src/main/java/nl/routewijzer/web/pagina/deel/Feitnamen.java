package nl.routewijzer.web.pagina.deel;

import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Beleidsarchief;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eigenfeit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the facts of an advice: what the municipality itself asked in the words of the policy that gave the advice. */
@Component
public class Feitnamen {
    private final Teksten teksten;
    private final Beleidsarchief archief;

    Feitnamen(Teksten teksten, Beleidsarchief archief) {
        this.teksten = teksten;
        this.archief = archief;
    }

    /** The label of a field, by its path; of what the municipality asked that question itself, in Dutch. */
    public String naam(String veld, Routeadvies advies) {
        return eigenfeit(veld, advies).map(Eigenfeit::tekst).orElseGet(() -> teksten.veldnaam(veld));
    }

    /** The language of a name, where that is not the language of the page. */
    public @Nullable String lang(String veld) {
        return Eigenfeit.isPad(veld) ? Taal.NEDERLANDS.code() : null;
    }

    /** An answer to what the municipality asked itself: a choice that the policy does not know by its code in words. */
    public String antwoord(String pad, Object waarde, Routeadvies advies) {
        String tekst = waarde.toString();
        if (tekst.equals("true") || tekst.equals("false")) {
            return teksten.janee(tekst.equals("true"));
        }
        return eigenfeit(pad, advies).map(feit -> feit.keuzes().get(tekst)).orElseGet(() -> Codelijst.inWords(tekst));
    }

    private Optional<Eigenfeit> eigenfeit(String pad, Routeadvies advies) {
        return Eigenfeit.isPad(pad)
                ? archief.eigenfeit(pad.substring(Eigenfeit.pad("").length()), advies)
                : Optional.empty();
    }
}
