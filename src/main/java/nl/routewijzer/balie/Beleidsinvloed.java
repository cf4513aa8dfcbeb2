package nl.routewijzer.balie;

import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.verloop.Momentopname;
import nl.routewijzer.verloop.Verschil;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells what another version of the policy does by itself: with the same facts, on the same day. */
@Component
class Beleidsinvloed {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Beleidsarchief archief;
    private final Adviseur adviseur;
    private final JsonMapper json;

    Beleidsinvloed(Beleidsarchief archief, Adviseur adviseur, JsonMapper json) {
        this.archief = archief;
        this.adviseur = adviseur;
        this.json = json;
    }

    /**
     * From an advice to what it would have been under the policy that gave a later one. Nothing when the policy is the same,
     * when the candidate moved to another municipality, and when this version of the software would not give the advice
     * again under its own policy: then what differs may not be the policy.
     */
    Optional<Verschil> between(Dossierstuk eerder, Dossierstuk later) {
        if (eerder.beleidsversie().equals(later.beleidsversie())
                || !eerder.gemeente().equals(later.gemeente())) {
            return Optional.empty();
        }
        return advise(eerder, eerder.beleidsversie())
                .filter(toen -> Bewaardadvies.isSame(eerder.advies(), toen.advies(), json))
                .flatMap(toen -> advise(eerder, later.beleidsversie())
                        .map(nu -> Verschil.between(toen, nu, archief.signaalnamen())));
    }

    private Optional<Momentopname> advise(Dossierstuk stuk, String beleidsversie) {
        Map<String, Object> tree = json.readValue(stuk.profiel(), TREE);
        return archief.find(stuk.gemeente(), beleidsversie)
                .flatMap(register -> Bewaardprofiel.read(tree, register)
                        .flatMap(profiel -> advise(profiel, register))
                        .map(advies -> new Momentopname(tree, advies)));
    }

    private Optional<Routeadvies> advise(Kandidaatprofiel profiel, Beleidsregister register) {
        return Beleidsarchief.inForce(register, profiel.gemeente(), profiel.peildatum())
                .map(beleid -> adviseur.advise(profiel, beleid));
    }
}
