package nl.routewijzer.balie;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Dossierstuk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where a consultant tells what was decided on an advice: reads it, and keeps it beside the advice. */
@Component
public class Besluitbalie {
    private final Beleidsarchief archief;
    private final Beleidsbron bron;
    private final Besluiten besluiten;
    private final JsonMapper json;
    private final Clock clock;

    Besluitbalie(Beleidsarchief archief, Beleidsbron bron, Besluiten besluiten, JsonMapper json, Clock clock) {
        this.archief = archief;
        this.bron = bron;
        this.besluiten = besluiten;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Stores what the consultant decided. When this returns it is on disk.
     *
     * @param tree {@code besluit} VOLGEN or AFWIJKEN, with {@code uitkomst}, {@code voorzieningen} (those of the advice
     *     when absent), {@code motivatie}, {@code corrigeert}, the id of the besluit that it takes the place of, and
     *     {@code herbeoordelen}, the day on which to look again (as the policy says when absent)
     * @throws BesluitGeweigerd with every violation
     * @throws nl.routewijzer.dossier.AlBesloten when another besluit is in force than the one that it corrects
     */
    public Besluit decide(Dossierstuk stuk, Map<String, ?> tree) {
        Routeadvies advies = json.readValue(stuk.advies(), Routeadvies.class);
        List<UUID> eerdere = besluiten.of(stuk.id()).stream().map(Besluit::id).toList();
        LocalDate vandaag = Balie.today(clock);
        BesluitReader.Keuze keuze =
                new BesluitReader(tree, advies, voorzieningen(advies).keySet(), eerdere, vandaag).read();
        Besluit besluit = new Besluit(
                UuidCreator.getTimeOrderedEpoch(),
                stuk.id(),
                OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS),
                keuze.gevolgd(),
                keuze.uitkomst(),
                keuze.voorzieningen(),
                keuze.motivatie(),
                keuze.corrigeert(),
                keuze.herbeoordelen() == null ? herbeoordelen(stuk, keuze.uitkomst(), vandaag) : keuze.herbeoordelen());
        besluiten.store(besluit);
        return besluit;
    }

    /** When to look again at who takes this step from today on, by the policy that gave the advice. */
    private @Nullable LocalDate herbeoordelen(Dossierstuk stuk, String uitkomst, LocalDate vandaag) {
        return archief.find(stuk)
                .flatMap(beleid -> beleid.herbeoordelen(uitkomst, vandaag))
                .orElse(null);
    }

    /**
     * The voorzieningen that can be decided on, name by code: those that the municipality offers today, from light to
     * heavy, and those that the advice names.
     */
    public Map<String, String> voorzieningen(Routeadvies advies) {
        Map<String, String> namen = new LinkedHashMap<>();
        Beleidsregister register = bron.current();
        Beleidsarchief.inForce(register, advies.gemeente(), Balie.today(clock))
                .ifPresent(beleid -> beleid.voorzieningen()
                        .forEach(voorziening -> namen.put(voorziening.code(), voorziening.naam())));
        advies.voorzieningen().forEach(advised -> namen.putIfAbsent(advised.voorziening(), advised.naam()));
        advies.afgewezen().forEach(rejected -> namen.putIfAbsent(rejected.voorziening(), rejected.naam()));
        return namen;
    }
}
