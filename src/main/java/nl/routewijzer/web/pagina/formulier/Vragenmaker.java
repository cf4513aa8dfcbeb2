package nl.routewijzer.web.pagina.formulier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.beleid.Eigenvragen;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Bediening;
import nl.routewijzer.web.pagina.deel.Invoerveld.Optie;
import nl.routewijzer.web.pagina.deel.Melding;
import nl.routewijzer.web.pagina.deel.Taal;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Wanneer;
import nl.routewijzer.web.pagina.formulier.Formulier.Sectie;

/**
 * Makes the parts of the form in which regions and municipalities ask their own questions: each is shown with the municipalities
 * in which it is asked. Policy speaks Dutch, so that these parts do in every language.
 */
final class Vragenmaker {
    private final Teksten teksten;
    private final Invoer invoer;
    private final Map<String, String> bekend;
    private final List<Fout> fouten;
    private final LocalDate peildatum;

    Vragenmaker(Teksten teksten, Invoer invoer, Map<String, String> bekend, List<Fout> fouten, LocalDate peildatum) {
        this.teksten = teksten;
        this.invoer = invoer;
        this.bekend = bekend;
        this.fouten = fouten;
        this.peildatum = peildatum;
    }

    /** Nothing of a region or municipality without a question on the day of the form, or an answer in it. */
    List<Sectie> secties(List<Eigenvragen> alle) {
        return alle.stream()
                .map(this::sectie)
                .filter(sectie -> !sectie.velden().isEmpty())
                .toList();
    }

    private Sectie sectie(Eigenvragen vragen) {
        return new Sectie(
                Invoerveld.id("groep-" + gebied(vragen)),
                teksten.dutch("formulier.eigen", vragen.naam()),
                teksten.dutch("formulier.eigen.uitleg", vragen.naam()),
                new Wanneer(Veld.GEMEENTE.pad(), String.join(" ", vragen.gemeenten()), null),
                vragen.feiten().stream()
                        .filter(feit -> feit.isAskedOn(peildatum) || isAnsweredHere(feit, vragen))
                        .map(feit -> veld(feit, vragen))
                        .toList(),
                Taal.NEDERLANDS.code());
    }

    private Invoerveld veld(Eigenfeit feit, Eigenvragen vragen) {
        String waarde = isAnsweredHere(feit, vragen) ? invoer.waarde(feit.pad()) : "";
        return new Invoerveld(
                bediening(feit),
                naam(feit, vragen),
                feit.tekst(),
                waarde.isEmpty() ? null : bekend.get(feit.pad()),
                false,
                waarde,
                null,
                opties(feit, waarde),
                null,
                waarde.isEmpty() ? List.of() : meldingen(feit));
    }

    /** An answer stands where it was given; one out of a stored profile where the municipality asks it. */
    private boolean isAnsweredHere(Eigenfeit feit, Eigenvragen vragen) {
        String gesteld = invoer.asPosted(feit.pad());
        return gesteld.equals(feit.pad())
                ? vragen.gemeenten().contains(invoer.waarde(Veld.GEMEENTE.pad()))
                        && !invoer.waarde(feit.pad()).isEmpty()
                : gesteld.equals(naam(feit, vragen));
    }

    private List<String> meldingen(Eigenfeit feit) {
        return fouten.stream()
                .filter(fout -> fout.veld().equals(feit.pad()))
                .map(fout -> Melding.of(
                        fout,
                        feit.tekst(),
                        code -> Optional.ofNullable(feit.keuzes().get(code))))
                .toList();
    }

    private List<Optie> opties(Eigenfeit feit, String gekozen) {
        List<Optie> opties = new ArrayList<>();
        opties.add(new Optie("", teksten.dutch("onbekend"), gekozen.isEmpty()));
        for (Object waarde : feit.waarden()) {
            String code = waarde.toString();
            String label = waarde instanceof Boolean ja
                    ? teksten.dutch(ja ? "ja" : "nee")
                    : Teksten.capitalize(feit.inWords(waarde));
            opties.add(new Optie(code, label, gekozen.equals(code)));
        }
        return opties;
    }

    static Bediening bediening(Eigenfeit feit) {
        return feit.waarden().size() <= Formuliermaker.MOST_RONDJES ? Bediening.RONDJES : Bediening.LIJST;
    }

    /** The name of the control. */
    static String naam(Eigenfeit feit, Eigenvragen vragen) {
        return Invoer.eigenNaam(gebied(vragen), feit.naam());
    }

    private static String gebied(Eigenvragen vragen) {
        return vragen.laag().naam() + "-" + vragen.gebied();
    }
}
