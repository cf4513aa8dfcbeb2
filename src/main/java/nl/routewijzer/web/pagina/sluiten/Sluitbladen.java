package nl.routewijzer.web.pagina.sluiten;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.balie.Sluitbalie;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.dossier.Sluitreden;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Bediening;
import nl.routewijzer.web.pagina.deel.Invoerveld.Optie;
import nl.routewijzer.web.pagina.deel.Melding;
import nl.routewijzer.web.pagina.deel.Sluitwoorden;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** Lays out the pages on which a dossier is closed and opened. */
@Component
class Sluitbladen {
    private final Sluitbalie balie;
    private final Sluitwoorden woorden;
    private final Teksten teksten;

    Sluitbladen(Sluitbalie balie, Sluitwoorden woorden, Teksten teksten) {
        this.balie = balie;
        this.woorden = woorden;
        this.teksten = teksten;
    }

    /** @param getypt what was posted, by the name of the field; empty for a form in which nothing was typed yet */
    Sluitblad toClose(Bekende wie, Map<String, String> getypt, List<Fout> fouten) {
        String gekozen = getypt.getOrDefault(Sluitbalie.REDEN, "");
        List<Optie> redenen = Arrays.stream(Sluitreden.values())
                .map(reden -> new Optie(
                        reden.name(),
                        teksten.code("SLUITREDEN", reden.name()),
                        reden.name().equals(gekozen)))
                .toList();
        return of(
                "sluiten",
                wie,
                List.of(
                        field("sluiten", Bediening.RONDJES, Sluitbalie.REDEN, getypt, redenen, fouten),
                        field("sluiten", Bediening.DATUM, Sluitbalie.DAG, getypt, List.of(), fouten),
                        field("sluiten", Bediening.TEKST, Sluitbalie.REGEL, getypt, List.of(), fouten)),
                fouten);
    }

    /** @param getypt as for closing */
    Sluitblad toOpen(Bekende wie, Map<String, String> getypt, List<Fout> fouten) {
        return of(
                "openen",
                wie,
                List.of(field("openen", Bediening.TEKST, Sluitbalie.REGEL, getypt, List.of(), fouten)),
                fouten);
    }

    private Sluitblad of(String soort, Bekende wie, List<Invoerveld> velden, List<Fout> fouten) {
        List<Dossierstand> standen = balie.of(wie.persoon());
        Optional<Dossierstand> gesloten = Dossierstand.gesloten(standen);
        return new Sluitblad(
                soort,
                wie.kenmerk(),
                wie.gemeente(),
                standen.size(),
                gesloten.map(woorden::of).orElse(null),
                gesloten.isPresent() == soort.equals("openen"),
                velden,
                Foutregel.of(velden, fouten));
    }

    private Invoerveld field(
            String soort,
            Bediening bediening,
            String naam,
            Map<String, String> getypt,
            List<Optie> opties,
            List<Fout> fouten) {
        String sleutel = soort + ".veld." + naam;
        String label = teksten.dutch(sleutel);
        return new Invoerveld(
                bediening,
                naam,
                teksten.required(sleutel),
                teksten.required(sleutel + ".uitleg", Sluitbalie.KORTSTE),
                !naam.equals(Sluitbalie.REGEL) || soort.equals("openen"),
                getypt.getOrDefault(naam, ""),
                null,
                opties,
                null,
                fouten.stream()
                        .filter(fout -> fout.veld().equals(naam))
                        .map(fout -> Melding.of(fout, label, code -> teksten.dutchCode("SLUITREDEN", code)))
                        .toList());
    }
}
