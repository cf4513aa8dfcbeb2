package nl.routewijzer.web.pagina.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.verloop.Gebruik;
import nl.routewijzer.verloop.Verschil;
import nl.routewijzer.web.pagina.advies.Profieloverzicht;
import nl.routewijzer.web.pagina.deel.Feitnamen;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import nl.routewijzer.web.pagina.dossier.Dossierblad.Lijst;
import nl.routewijzer.web.pagina.dossier.Dossierblad.Verschilregels;
import nl.routewijzer.web.pagina.dossier.Dossierblad.Wijziging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what changed from one advice to the next. */
@Component
class Verschilwoorden {
    private final Teksten teksten;
    private final Voorzieningnamen voorzieningen;
    private final Profieloverzicht overzicht;
    private final Feitnamen namen;

    Verschilwoorden(Teksten teksten, Voorzieningnamen voorzieningen, Profieloverzicht overzicht, Feitnamen namen) {
        this.teksten = teksten;
        this.voorzieningen = voorzieningen;
        this.overzicht = overzicht;
        this.namen = namen;
    }

    /** @param advies the later one */
    Verschilregels of(Verschil verschil, Routeadvies advies) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        outcome(wijzigingen, Codelijst.UITKOMST, verschil.uitkomst());
        outcome(wijzigingen, Codelijst.AFSTAND, verschil.afstand());
        outcome(wijzigingen, Codelijst.BINNEN_TERMIJN, verschil.binnenTermijn());
        verschil.feiten()
                .forEach(feit -> wijzigingen.add(new Wijziging(
                        namen.naam(feit.veld(), advies),
                        fact(feit.veld(), feit.oud(), advies),
                        fact(feit.veld(), feit.nieuw(), advies))));
        verschil.gebruik().forEach(gebruik -> wijzigingen.add(use(gebruik)));
        List<Lijst> lijsten = new ArrayList<>();
        list(lijsten, "regels.erbij", verschil.regelsErbij());
        list(lijsten, "regels.weg", verschil.regelsWeg());
        list(lijsten, "hulp.erbij", names(verschil.voorzieningenErbij()));
        list(lijsten, "hulp.weg", names(verschil.voorzieningenWeg()));
        list(lijsten, "signalen.erbij", inWords("SIGNAAL", verschil.signalenErbij()));
        list(lijsten, "signalen.weg", inWords("SIGNAAL", verschil.signalenWeg()));
        return new Verschilregels(wijzigingen, lijsten, verschil.anderBeleid());
    }

    private void outcome(List<Wijziging> wijzigingen, Codelijst lijst, Verschil.@Nullable Wijziging wijziging) {
        if (wijziging != null) {
            wijzigingen.add(new Wijziging(
                    teksten.required("verschil." + lijst),
                    outcome(lijst, wijziging.oud()),
                    outcome(lijst, wijziging.nieuw())));
        }
    }

    private String outcome(Codelijst lijst, @Nullable String code) {
        return code == null ? teksten.required("verschil.nvt") : teksten.code(lijst, code);
    }

    private String fact(String pad, @Nullable Object waarde, Routeadvies advies) {
        return waarde == null ? teksten.required("onbekend") : overzicht.inWords(pad, waarde, advies);
    }

    private Wijziging use(Verschil.Gebruikswijziging gebruik) {
        Gebruik een = gebruik.nieuw() == null ? gebruik.oud() : gebruik.nieuw();
        return new Wijziging(
                een == null ? "" : voorzieningen.naam(een.voorziening()), use(gebruik.oud()), use(gebruik.nieuw()));
    }

    private String use(@Nullable Gebruik gebruik) {
        return gebruik == null ? teksten.required("verschil.nietgenoemd") : overzicht.use(gebruik);
    }

    private List<String> names(List<String> codes) {
        return codes.stream().map(voorzieningen::naam).toList();
    }

    private List<String> inWords(String lijst, List<String> codes) {
        return codes.stream().map(code -> teksten.code(lijst, code)).toList();
    }

    private void list(List<Lijst> lijsten, String titel, List<String> delen) {
        if (!delen.isEmpty()) {
            lijsten.add(new Lijst(teksten.required("verschil." + titel), delen));
        }
    }
}
