package nl.routewijzer.web.pagina;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.inlezen.Doelveld;
import nl.routewijzer.inlezen.Inlezing;
import nl.routewijzer.profiel.Veld;
import org.springframework.stereotype.Component;

/** Lays out a file on its way in. */
@Component
class Inleesbladen {
    private final Teksten teksten;

    Inleesbladen(Teksten teksten) {
        this.teksten = teksten;
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
                Doelveld.alle().stream()
                        .map(doel -> new Inleesblad.Keuze(doel.pad(), label(doel)))
                        .toList(),
                fouten);
    }

    private String label(Doelveld doel) {
        return doel.veld() == null ? doel.pad() : teksten.label(doel.veld());
    }
}
