package nl.routewijzer.web.pagina.inlezen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Eigenvragen;
import nl.routewijzer.inlezen.Doelveld;
import nl.routewijzer.inlezen.Eigenkolommen;
import nl.routewijzer.inlezen.Inlezing;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Taal;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** Lays out a file on its way in. */
@Component
class Inleesbladen {
    private final Teksten teksten;
    private final Beleidsbron bron;
    private final Clock clock;

    Inleesbladen(Teksten teksten, Beleidsbron bron, Clock clock) {
        this.teksten = teksten;
        this.bron = bron;
        this.clock = clock;
    }

    /** The columns for what municipalities themselves ask now. */
    Eigenkolommen eigen() {
        return new Eigenkolommen(bron.current().grenzen().eigenFeiten());
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

    /** What people call each field, in Dutch: a file of a municipality is. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(Veld.values()).forEach(veld -> labels.put(veld.pad(), teksten.dutch("veld." + veld.pad())));
        return labels;
    }

    Inleesblad of(Inlezing inlezing) {
        return blad(inlezing, inlezing.voorstel(), List.of());
    }

    /** @param keuze path by column, as it was chosen */
    Inleesblad of(Inlezing inlezing, Map<String, String> keuze) {
        List<String> fouten = new ArrayList<>();
        if (new HashSet<>(keuze.values()).size() < keuze.size()) {
            fouten.add("inlezing.fout.dubbel");
        }
        if (Arrays.stream(Veld.values()).anyMatch(veld -> veld.isRequired() && !keuze.containsValue(veld.pad()))) {
            fouten.add("inlezing.fout.verplicht");
        }
        return blad(inlezing, keuze, fouten);
    }

    private Inleesblad blad(Inlezing inlezing, Map<String, String> keuze, List<String> fouten) {
        return new Inleesblad(
                inlezing,
                inlezing.bestand().kolommen().stream()
                        .map(kolom -> new Inleesblad.Kolom(
                                kolom, inlezing.bestand().voorbeelden(kolom), keuze.getOrDefault(kolom, "")))
                        .toList(),
                Stream.concat(
                                Doelveld.alle().stream()
                                        .map(doel -> new Inleesblad.Keuze(doel.pad(), label(doel), null)),
                                inlezing.eigen().labels().entrySet().stream()
                                        .map(feit -> new Inleesblad.Keuze(
                                                feit.getKey(),
                                                feit.getValue() + " (" + feit.getKey() + ")",
                                                Taal.NEDERLANDS.code())))
                        .toList(),
                fouten);
    }

    private String label(Doelveld doel) {
        return doel.veld() == null ? doel.pad() : teksten.label(doel.veld());
    }
}
