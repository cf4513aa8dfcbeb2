package nl.routewijzer.web.pagina.inlezen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Eigenvragen;
import nl.routewijzer.inlezen.Caseloadbestand;
import nl.routewijzer.inlezen.Doelveld;
import nl.routewijzer.inlezen.Eigenkolommen;
import nl.routewijzer.inlezen.Inleeskeuze;
import nl.routewijzer.inlezen.Inleeswoorden;
import nl.routewijzer.inlezen.Inlezing;
import nl.routewijzer.inlezen.Inlezingen;
import nl.routewijzer.inlezen.Twijfelwaarde;
import nl.routewijzer.inlezen.Weigeringsgroep;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Melding;
import nl.routewijzer.web.pagina.deel.Taal;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** Lays out a file on its way in. */
@Component
class Inleesbladen {
    private final Inlezingen inlezingen;
    private final Inleeswoorden.Bron woorden;
    private final Teksten teksten;
    private final Datums datums;
    private final Beleidsbron bron;
    private final Clock clock;

    Inleesbladen(
            Inlezingen inlezingen,
            Inleeswoorden.Bron woorden,
            Teksten teksten,
            Datums datums,
            Beleidsbron bron,
            Clock clock) {
        this.inlezingen = inlezingen;
        this.woorden = woorden;
        this.teksten = teksten;
        this.datums = datums;
        this.bron = bron;
        this.clock = clock;
    }

    /** Who asks what, where it is not over yet. */
    List<Eigenvragen> eigenvragen() {
        LocalDate vandaag = Balie.today(clock);
        return bron.current().eigenvragen().stream()
                .map(vragen -> vragen.notOver(vandaag))
                .filter(vragen -> !vragen.feiten().isEmpty())
                .toList();
    }

    /** A column for every place that a line of a CSV can fill. */
    List<String> columns() {
        return Stream.concat(Doelveld.columns().stream(), eigen().columns(Balie.today(clock)).stream())
                .toList();
    }

    Inleesblad of(Inlezing inlezing) {
        return inlezing.stand() == Inlezing.Stand.VOORSTEL
                ? columns(inlezing, inlezing.keuze(), List.of())
                : new Inleesblad(
                        inlezing,
                        List.of(),
                        List.of(),
                        List.of(),
                        inlezing.stand() == Inlezing.Stand.BEZIG ? List.of() : groepen(inlezing),
                        null,
                        List.of());
    }

    /** The keys of what is wrong with a choice of the columns. */
    static List<String> fouten(Inleeskeuze keuze) {
        List<String> fouten = new ArrayList<>();
        if (new HashSet<>(keuze.velden().values()).size() < keuze.velden().size()) {
            fouten.add("inlezing.fout.dubbel");
        }
        if (Arrays.stream(Veld.values())
                .anyMatch(veld -> veld.isRequired() && !keuze.velden().containsValue(veld.pad()))) {
            fouten.add("inlezing.fout.verplicht");
        }
        return fouten;
    }

    /** With the values that somebody has to choose for. */
    Inleesblad of(Inlezing inlezing, Inleeskeuze keuze, List<Twijfelwaarde> twijfels) {
        return new Inleesblad(inlezing, kolommen(inlezing, keuze), velden(), twijfels, List.of(), null, List.of());
    }

    /** With the columns to choose again. */
    Inleesblad columns(Inlezing inlezing, Inleeskeuze keuze, List<String> fouten) {
        return new Inleesblad(
                inlezing,
                kolommen(inlezing, keuze),
                velden(),
                List.of(),
                List.of(),
                inlezingen.earlier(inlezing.id()).map(datums::voluit).orElse(null),
                fouten);
    }

    private List<Inleesblad.Kolom> kolommen(Inlezing inlezing, Inleeskeuze keuze) {
        Caseloadbestand bestand = inlezingen.bestand(inlezing);
        return bestand.kolommen().stream()
                .map(kolom -> new Inleesblad.Kolom(
                        kolom, bestand.voorbeelden(kolom), keuze.velden().getOrDefault(kolom, "")))
                .toList();
    }

    private List<Inleesblad.Keuze> velden() {
        return Stream.concat(
                        Doelveld.alle().stream().map(doel -> new Inleesblad.Keuze(doel.pad(), label(doel), null)),
                        eigen().labels().entrySet().stream()
                                .map(feit -> new Inleesblad.Keuze(
                                        feit.getKey(),
                                        feit.getValue() + " (" + feit.getKey() + ")",
                                        Taal.NEDERLANDS.code())))
                .toList();
    }

    private Eigenkolommen eigen() {
        return woorden.current().eigen();
    }

    private List<Inleesblad.Groep> groepen(Inlezing inlezing) {
        return Weigeringsgroep.of(inlezingen.buiten(inlezing)).stream()
                .map(this::groep)
                .toList();
    }

    private Inleesblad.Groep groep(Weigeringsgroep groep) {
        Fout fout = groep.fout();
        String label = fout.veld().isEmpty() ? null : teksten.dutchLabel(fout.veld());
        return new Inleesblad.Groep(
                label,
                label == null ? fout.melding() : Melding.of(fout, label, teksten),
                groep.regels().size(),
                groep.eersteRegels());
    }

    private String label(Doelveld doel) {
        if (doel.veld() != null) {
            return teksten.label(doel.veld());
        }
        return doel.rij()
                .map(rij -> teksten.required(
                        "inlezing.eerder", rij, teksten.required("eerdereVoorzieningen." + doel.deel())))
                .orElseGet(() -> teksten.required("eerdereVoorzieningen"));
    }
}
