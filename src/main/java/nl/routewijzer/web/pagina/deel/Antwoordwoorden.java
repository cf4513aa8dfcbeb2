package nl.routewijzer.web.pagina.deel;

import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.uitleg.Vragen;
import org.springframework.stereotype.Component;

/** Puts an answer to an open question into the words of the form. */
@Component
public class Antwoordwoorden {
    private final Teksten teksten;

    Antwoordwoorden(Teksten teksten) {
        this.teksten = teksten;
    }

    /** @param pad of the question */
    public Woord of(String pad, Vragen.Antwoord antwoord) {
        Veldtype type = Veld.atPath(pad).map(Veld::type).orElse(null);
        if (type instanceof Veldtype.Code code) {
            return new Woord(teksten.code(code.lijst(), antwoord.waarde()), false);
        } else if (type instanceof Veldtype.JaNee) {
            return new Woord(teksten.janee(antwoord.waarde().equals("true")), false);
        }
        return new Woord(Teksten.capitalize(antwoord.tekst()), true);
    }
}
