package nl.routewijzer.web.pagina.documenten;

import java.util.List;
import java.util.Objects;
import nl.routewijzer.balie.Briefbalie;
import nl.routewijzer.dossier.Briefaanvulling;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Bediening;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the form to add something to a letter. */
@Component
class Briefformulieren {
    private final Teksten teksten;

    Briefformulieren(Teksten teksten) {
        this.teksten = teksten;
    }

    /** @param was what was added before; {@code null} for nothing */
    Briefformulier of(@Nullable Briefaanvulling was) {
        return was == null
                ? of("", "", List.of())
                : of(
                        Objects.requireNonNullElse(was.afspraak(), ""),
                        Objects.requireNonNullElse(was.regel(), ""),
                        List.of());
    }

    /** What was typed, and what is wrong with it. */
    Briefformulier of(String afspraak, String regel, List<Fout> fouten) {
        Invoerveld waar = field(Briefbalie.AFSPRAAK, afspraak, fouten);
        Invoerveld eigen = field(Briefbalie.REGEL, regel, fouten);
        return new Briefformulier(waar, eigen, Foutregel.of(List.of(waar, eigen)));
    }

    private Invoerveld field(String naam, String waarde, List<Fout> fouten) {
        return new Invoerveld(
                Bediening.TEKST,
                naam,
                teksten.required("brief." + naam),
                teksten.required("brief." + naam + ".uitleg", Briefbalie.LANGSTE),
                false,
                waarde,
                null,
                List.of(),
                null,
                fouten.stream()
                        .filter(fout -> fout.veld().equals(naam))
                        .map(Fout::melding)
                        .toList());
    }
}
