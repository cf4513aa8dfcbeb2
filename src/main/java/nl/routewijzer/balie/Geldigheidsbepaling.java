package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.uitleg.Geldigheidsduur;
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
     * The first day on which the advice would be another one; {@code null} when no such day is known. What was known stays
     * where this version of the software no longer reads the profile or its policy.
     */
    @Nullable
    LocalDate geldigTot(Dossierstuk stuk, Beleidsregister nu, LocalDate vandaag) {
        return archief.find(stuk.gemeente(), stuk.beleidsversie())
                .flatMap(register -> explain(stuk, register))
                .flatMap(toen -> validity(stuk, toen, nu, vandaag))
                .map(duur -> Optional.ofNullable(duur.geldigTot()))
                .orElseGet(() -> Optional.ofNullable(stuk.samenvatting().geldigTot()))
                .orElse(null);
    }

    /**
     * Nothing when the policy of now no longer takes the profile.
     *
     * @param toen the advice as it was given
     */
    Optional<Geldigheidsduur> validity(Dossierstuk stuk, Uitleg toen, Beleidsregister nu, LocalDate vandaag) {
        LocalDate bekend = stuk.samenvatting().geldigTot();
        LocalDate gevonden = bekend != null && bekend.isBefore(vandaag) ? bekend : vandaag;
        return explain(stuk, nu).map(dan -> dan.validity(toen, gevonden));
    }

    private Optional<Uitleg> explain(Dossierstuk stuk, Beleidsregister register) {
        return Bewaardprofiel.read(json.readValue(stuk.profiel(), TREE), register)
                .filter(profiel -> register.grenzen().gemeenten().contains(profiel.gemeente()))
                .map(profiel -> new Uitleg(profiel, register, adviseur));
    }
}
