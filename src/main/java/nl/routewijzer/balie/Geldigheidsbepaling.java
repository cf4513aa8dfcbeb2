package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.uitleg.Uitleg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds until when an advice that was given before holds by the policy of now. */
@Component
class Geldigheidsbepaling {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Beleidsarchief archief;
    private final Adviseur adviseur;
    private final JsonMapper json;

    Geldigheidsbepaling(Beleidsarchief archief, Adviseur adviseur, JsonMapper json) {
        this.archief = archief;
        this.adviseur = adviseur;
        this.json = json;
    }

    /**
     * The first day on which the advice would be another one; {@code null} when no such day is known. Where the policy of now
     * would have given another advice on the day itself, the advice holds no longer than today. What was known stays where this
     * version of the software no longer reads the profile or its policy.
     */
    @Nullable
    LocalDate geldigTot(Dossierstuk stuk, Beleidsregister nu, LocalDate vandaag) {
        Map<String, Object> tree = json.readValue(stuk.profiel(), TREE);
        Optional<Uitleg> toen =
                archief.find(stuk.gemeente(), stuk.beleidsversie()).flatMap(register -> explain(tree, register));
        Optional<Uitleg> dan = explain(tree, nu);
        if (toen.isEmpty() || dan.isEmpty()) {
            return stuk.samenvatting().geldigTot();
        }
        if (dan.get().advisesTheSameAs(toen.get())) {
            return dan.get().validity().geldigTot();
        }
        LocalDate vanzelf = toen.get().validity().geldigTot();
        return vanzelf != null && vanzelf.isBefore(vandaag) ? vanzelf : vandaag;
    }

    private Optional<Uitleg> explain(Map<String, Object> tree, Beleidsregister register) {
        return Bewaardprofiel.read(tree, register)
                .filter(profiel -> register.grenzen().gemeenten().contains(profiel.gemeente()))
                .map(profiel -> new Uitleg(profiel, register, adviseur));
    }
}
