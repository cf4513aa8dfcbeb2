package nl.routewijzer.web.pagina.afhandeling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.balie.Afhandelbalie;
import nl.routewijzer.balie.Intrekbalie;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.deel.Afhandelregels;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Bediening;
import nl.routewijzer.web.pagina.deel.Invoerveld.Optie;
import nl.routewijzer.web.pagina.deel.Melding;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** Lays out the page on which is noted what happened with a terugmelding or an overdracht. */
@Component
class Afhandelbladen {
    private final Afhandelbalie balie;
    private final Afhandelregels regels;
    private final Teksten teksten;
    private final Datums datums;

    Afhandelbladen(Afhandelbalie balie, Afhandelregels regels, Teksten teksten, Datums datums) {
        this.balie = balie;
        this.regels = regels;
        this.teksten = teksten;
        this.datums = datums;
    }

    /** @param getypt what was posted, by the name of the field; empty for a form in which nothing was typed yet */
    Afhandelblad of(Dossierstuk stuk, Soort soort, Map<String, String> getypt, List<Fout> fouten) {
        Afhandeling afhandeling = balie.of(stuk, soort);
        Invoerveld stand = field(
                Bediening.RONDJES,
                Afhandelbalie.STAND,
                getypt,
                choices(afhandeling, getypt.getOrDefault(Afhandelbalie.STAND, next(afhandeling))),
                fouten);
        Invoerveld dag = field(Bediening.DATUM, Afhandelbalie.DAG, getypt, List.of(), fouten);
        Invoerveld regel = field(Bediening.TEKST, Afhandelbalie.REGEL, getypt, List.of(), fouten);
        return new Afhandelblad(
                stuk.id(),
                teksten.required(
                        "afhandeling.wat",
                        stuk.kenmerk(),
                        teksten.code(Codelijst.UITKOMST, stuk.uitkomst()),
                        datums.voluit(stuk.tijdstip())),
                regels.of(stuk, afhandeling),
                afhandeling.laatste(),
                stand,
                dag,
                regel,
                Foutregel.of(List.of(stand, dag, regel), fouten),
                stuk.ingetrokken());
    }

    /** What comes next first; what goes back on a note is a repair. */
    private List<Optie> choices(Afhandeling afhandeling, String gekozen) {
        Stream<Stand> verder = Arrays.stream(Stand.values())
                .filter(stand -> !afhandeling.isRepair(stand))
                .filter(stand -> afhandeling.stand() != Stand.NIET_VERSTUURD || stand == Stand.VERSTUURD);
        Stream<Stand> terug = afhandeling.stand() == Stand.NIET_VERSTUURD
                ? Stream.empty()
                : Arrays.stream(Stand.values()).filter(afhandeling::isRepair);
        return Stream.concat(verder, terug)
                .map(stand -> new Optie(
                        stand.name(),
                        afhandeling.isRepair(stand)
                                ? teksten.required("afhandeling.herstel." + stand)
                                : teksten.code("STAND", stand.name()),
                        stand.name().equals(gekozen)))
                .toList();
    }

    /** Chosen beforehand: there is a next stand until there is an answer. */
    private static String next(Afhandeling afhandeling) {
        return Arrays.stream(Stand.values())
                .filter(stand -> !afhandeling.isRepair(stand))
                .map(Stand::name)
                .findFirst()
                .orElse("");
    }

    private Invoerveld field(
            Bediening bediening, String naam, Map<String, String> getypt, List<Optie> opties, List<Fout> fouten) {
        String label = teksten.dutch("afhandeling.veld." + naam);
        return new Invoerveld(
                bediening,
                naam,
                teksten.required("afhandeling.veld." + naam),
                opties.size() == 1 ? null : help(naam),
                bediening == Bediening.RONDJES,
                getypt.getOrDefault(naam, ""),
                null,
                opties,
                null,
                fouten.stream()
                        .filter(fout -> fout.veld().equals(naam))
                        .map(fout -> Melding.of(fout, label, teksten))
                        .toList());
    }

    private String help(String naam) {
        return teksten.required("afhandeling.veld." + naam + ".uitleg", Afhandelbalie.KORTSTE, Intrekbalie.KORTSTE);
    }
}
