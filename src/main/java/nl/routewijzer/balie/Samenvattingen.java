package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Samenvatter;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.uitleg.Uitleg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes from an advice and its profile what the dossier is searched and counted on. */
@Component
class Samenvattingen implements Samenvatter {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Adviseur adviseur;
    private final JsonMapper json;

    Samenvattingen(Adviseur adviseur, JsonMapper json) {
        this.adviseur = adviseur;
        this.json = json;
    }

    @Override
    public OnderBeleid under(Beleidstekst beleid) {
        Optional<Beleidsregister> register = Beleidsarchief.read(beleid);
        return (profiel, advies) -> {
            Routeadvies gegeven = json.readValue(advies, Routeadvies.class);
            Optional<Beleid> inForce = register.flatMap(
                    gelezen -> Beleidsarchief.inForce(gelezen, gegeven.gemeente(), gegeven.peildatum()));
            Map<String, Object> tree = json.readValue(profiel, TREE);
            LocalDate geldigTot =
                    register.flatMap(gelezen -> geldigTot(tree, gelezen)).orElse(null);
            return of(gegeven, tree, inForce, geldigTot);
        };
    }

    private Optional<LocalDate> geldigTot(Map<String, Object> profiel, Beleidsregister register) {
        return Bewaardprofiel.read(profiel, register)
                .map(gelezen ->
                        new Uitleg(gelezen, register, adviseur).validity().geldigTot());
    }

    /**
     * @param profiel the profile as a tree
     * @param geldigTot the first day on which the advice would change by itself
     * @param beleid that gave the advice; nothing when it can no longer be read
     */
    static Samenvatting of(
            Routeadvies advies, Map<String, ?> profiel, Optional<Beleid> beleid, @Nullable LocalDate geldigTot) {
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
                geldigTot,
                advies.herbeoordelen(),
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
