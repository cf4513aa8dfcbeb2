package nl.routewijzer.web.pagina.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Bediening;
import nl.routewijzer.web.pagina.deel.Invoerveld.Optie;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** Makes the filters of the caseload. */
@Component
class Zoekformulieren {
    private final Zoekwaarden waarden;
    private final Beleidsbron bron;
    private final Teksten teksten;

    Zoekformulieren(Zoekwaarden waarden, Beleidsbron bron, Teksten teksten) {
        this.waarden = waarden;
        this.bron = bron;
        this.teksten = teksten;
    }

    List<Invoerveld> of(Zoekfilter filter) {
        Beleidsregister register = bron.current();
        return List.of(
                field(
                        "uitkomst",
                        filter.uitkomst(),
                        Codelijst.UITKOMST.codes(),
                        code -> teksten.code(Codelijst.UITKOMST, code)),
                field(
                        "afstand",
                        filter.afstand(),
                        Codelijst.AFSTAND.codes(),
                        code -> teksten.code(Codelijst.AFSTAND, code)),
                field(
                        "gemeente",
                        filter.gemeente(),
                        waarden.gemeenten(),
                        sleutel -> Stukregels.naam(register, sleutel)),
                field(
                        "signaal",
                        waarden.namen().current(filter.signaal()),
                        waarden.signalen(),
                        code -> teksten.code("SIGNAAL", code)),
                field(
                        "termijn",
                        filter.termijn(),
                        Zoekfilter.TERMIJNEN,
                        maanden -> teksten.required("zoek.termijn.keuze", Integer.valueOf(maanden))),
                field(
                        "opnieuw",
                        filter.opnieuw(),
                        Zoekfilter.WEKEN,
                        weken -> teksten.required("zoek.opnieuw.keuze", Integer.valueOf(weken))),
                field(
                        "besluit",
                        filter.besluit(),
                        Zoekfilter.BESLUITEN,
                        besluit -> teksten.required("zoek.besluit." + besluit)),
                field(
                        "bericht",
                        filter.bericht(),
                        Zoekfilter.BERICHTEN,
                        bericht -> teksten.required("zoek.bericht." + bericht)),
                field(
                        "dossier",
                        filter.dossier(),
                        List.of(new Optie(
                                "",
                                teksten.required("zoek.dossier.open"),
                                filter.dossier().isEmpty())),
                        Zoekfilter.DOSSIERS,
                        dossier -> teksten.required("zoek.dossier." + dossier)));
    }

    /** In which order. */
    Invoerveld volgorde(Zoekfilter filter) {
        return field(
                "volgorde",
                filter.volgorde().isEmpty() ? Zoekfilter.VOLGORDES.get(0) : filter.volgorde(),
                List.of(),
                Zoekfilter.VOLGORDES,
                volgorde -> teksten.required("zoek.volgorde." + volgorde));
    }

    private Invoerveld field(String naam, String gekozen, List<String> codes, UnaryOperator<String> label) {
        Optie alle = new Optie("", teksten.required("zoek.alle"), gekozen.isEmpty());
        return field(naam, gekozen, List.of(alle), codes, label);
    }

    private Invoerveld field(
            String naam, String gekozen, List<Optie> eerst, List<String> codes, UnaryOperator<String> label) {
        List<Optie> opties = new ArrayList<>(eerst);
        codes.forEach(code -> opties.add(new Optie(code, label.apply(code), code.equals(gekozen))));
        return new Invoerveld(
                Bediening.LIJST,
                naam,
                teksten.required("zoek." + naam),
                null,
                false,
                gekozen,
                null,
                opties,
                null,
                List.of());
    }
}
