package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Samenvatter;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes from an advice and its profile what the dossier is searched and counted on. */
@Component
class Samenvattingen implements Samenvatter {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final JsonMapper json;

    Samenvattingen(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OnderBeleid under(Beleidstekst beleid) {
        Optional<Beleidsregister> register = Bewaardbeleid.read(beleid);
        return (profiel, advies) -> {
            Routeadvies gegeven = json.readValue(advies, Routeadvies.class);
            Optional<Beleid> inForce = register.flatMap(
                    gelezen -> Bewaardbeleid.inForce(gelezen, gegeven.gemeente(), gegeven.peildatum()));
            return of(gegeven, json.readValue(profiel, TREE), inForce);
        };
    }

    /**
     * @param profiel the profile as a tree
     * @param beleid that gave the advice; nothing when it can no longer be read
     */
    static Samenvatting of(Routeadvies advies, Map<String, ?> profiel, Optional<Beleid> beleid) {
        Routeadvies.Bemiddelbaarheid bemiddelbaarheid = advies.bemiddelbaarheid();
        Routeadvies.Terugmelding terugmelding = advies.terugmelding();
        String start = tekst(profiel, Veld.START_DIENSTVERLENING);
        return new Samenvatting(
                advies.afstand(),
                bemiddelbaarheid == null ? null : bemiddelbaarheid.binnenTermijn(),
                terugmelding == null ? null : terugmelding.reden(),
                beleid.flatMap(gegeven -> decisiveRule(advies, gegeven)).orElse(null),
                start == null ? null : LocalDate.parse(start),
                tekst(profiel, Veld.FASE),
                null,
                advies.signalen().stream().map(Routeadvies.Signaal::code).toList());
    }

    /** The first rule that contributed to the uitkomst: a rule that counts beside it comes after it. */
    private static Optional<String> decisiveRule(Routeadvies advies, Beleid beleid) {
        Set<String> regels = beleid.regelset().regels().stream()
                .filter(regel -> regel.stap().determines(Feiten.UITKOMST))
                .map(Regel::naam)
                .collect(Collectors.toSet());
        return advies.redenen().stream()
                .map(Routeadvies.Reden::regel)
                .filter(regels::contains)
                .findFirst();
    }

    private static @Nullable String tekst(Map<String, ?> profiel, Veld veld) {
        return (String) profiel.get(veld.pad());
    }
}
