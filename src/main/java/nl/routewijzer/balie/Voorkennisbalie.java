package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.verloop.Momentopname;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gathers from the dossier what a new advice about the same candidate begins with. */
@Component
public class Voorkennisbalie {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Beleidsbron bron;
    private final Adviesdossier dossier;
    private final Besluiten besluiten;
    private final Dossierbalie balie;
    private final JsonMapper json;

    Voorkennisbalie(Beleidsbron bron, Adviesdossier dossier, Besluiten besluiten, Dossierbalie balie, JsonMapper json) {
        this.bron = bron;
        this.dossier = dossier;
        this.besluiten = besluiten;
        this.balie = balie;
        this.json = json;
    }

    /** What was known at an advice, and decided on it as long as that is in force. */
    public Voorkennis of(Dossierstuk stuk) {
        Map<String, Object> profiel = new LinkedHashMap<>(tree(stuk));
        Optional<Besluit> besluit =
                Besluit.inForce(besluiten.of(stuk.id())).filter(laatste -> balie.replacedOn(stuk) == null);
        List<String> besloten =
                besluit.map(genomen -> unknown(genomen, profiel)).orElse(List.of());
        LocalDate dag = besloten.isEmpty()
                ? null
                : besluit.map(Besluit::tijdstip).map(Balie::day).orElse(null);
        if (dag != null) {
            profiel.put(Kandidaatprofiel.EERDERE_VOORZIENINGEN, withRunning(profiel, besloten, dag));
        }
        return new Voorkennis(profiel, since(stuk), besloten, dag);
    }

    /** The help of a besluit that does not run yet by the profile, and that is still offered somewhere. */
    private List<String> unknown(Besluit besluit, Map<String, Object> profiel) {
        Set<String> aangeboden = bron.current().grenzen().voorzieningen();
        return besluit.voorzieningen().stream()
                .filter(aangeboden::contains)
                .filter(code -> used(profiel).stream()
                        .noneMatch(rij -> rij instanceof Map<?, ?> gebruik
                                && code.equals(gebruik.get("voorziening"))
                                && EerdereVoorziening.LOOPT.equals(gebruik.get("resultaat"))))
                .toList();
    }

    private static List<Object> withRunning(Map<String, Object> profiel, List<String> besloten, LocalDate dag) {
        List<Object> rijen = new ArrayList<>(used(profiel));
        besloten.forEach(code ->
                rijen.add(Map.of("voorziening", code, "start", dag.toString(), "resultaat", EerdereVoorziening.LOOPT)));
        return rijen;
    }

    private static List<?> used(Map<String, Object> profiel) {
        return profiel.get(Kandidaatprofiel.EERDERE_VOORZIENINGEN) instanceof List<?> rijen ? rijen : List.of();
    }

    /** As far back as one page of the dossier goes: who is advised more often has facts of long ago anyway. */
    private Map<String, LocalDate> since(Dossierstuk stuk) {
        Map<String, Object> feiten = Momentopname.feiten(tree(stuk));
        Map<String, LocalDate> sinds = new LinkedHashMap<>();
        feiten.keySet().forEach(pad -> sinds.put(pad, stuk.peildatum()));
        Map<String, Object> gelijk = new LinkedHashMap<>(feiten);
        for (Dossierstuk eerder : dossier.search(
                        Zoekvraag.of(stuk.identiteit().persoon()).after(stuk.id()))
                .stukken()) {
            Map<String, Object> toen = Momentopname.feiten(tree(eerder));
            gelijk.entrySet().removeIf(feit -> !feit.getValue().equals(toen.get(feit.getKey())));
            gelijk.keySet().forEach(pad -> sinds.put(pad, eerder.peildatum()));
        }
        return sinds;
    }

    private Map<String, Object> tree(Dossierstuk stuk) {
        return json.readValue(stuk.profiel(), TREE);
    }
}
