package nl.routewijzer.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.GegevenAdvies;
import nl.routewijzer.dossier.Besluit;
import org.jspecify.annotations.Nullable;

/** Makes up what the consultant decided after an advice, as far as anything was decided. */
final class Besluitgenerator {
    private static final String TOCH_VOLGEN = "toch-volgen";
    private static final int TALK_MINUTES = 20;

    private final Map<String, Afwijking> afwijkingen =
            Afwijking.read().stream().collect(Collectors.toMap(Afwijking::sleutel, Function.identity()));
    private final Trekking trekking;
    private final OffsetDateTime nu;

    /** @param nu after which nothing has been decided yet */
    Besluitgenerator(Random random, OffsetDateTime nu) {
        this.trekking = new Trekking(Kansen.read("besluiten.csv"), random);
        this.nu = nu;
    }

    /**
     * The besluiten on an advice, oldest first.
     *
     * @param feiten what can be counted of the advice
     */
    List<Besluit> decide(GegevenAdvies gegeven, Map<String, String> feiten) {
        Routeadvies advies = gegeven.advies();
        Map<String, String> keuze = trekking.draw(feiten, advies.peildatum());
        if (!keuze.containsKey("besluit")) {
            return List.of();
        }
        OffsetDateTime tijdstip = gegeven.tijdstip()
                .plusDays(Long.parseLong(keuze.getOrDefault("dagen", "0")))
                .plusMinutes(TALK_MINUTES);
        Besluit besluit = besluit(gegeven, tijdstip, afwijkingen.get(keuze.getOrDefault("afwijking", "")));
        Stream<Besluit> besluiten = keuze.containsKey("correctie") && !besluit.gevolgd()
                ? Stream.of(besluit, correctie(gegeven, besluit))
                : Stream.of(besluit);
        return besluiten.takeWhile(genomen -> !genomen.tijdstip().isAfter(nu)).toList();
    }

    private static Besluit besluit(GegevenAdvies gegeven, OffsetDateTime tijdstip, @Nullable Afwijking afwijking) {
        Routeadvies advies = gegeven.advies();
        if (afwijking == null) {
            return besluit(gegeven, tijdstip, null, null);
        }
        boolean zelfdeUitkomst = afwijking.uitkomst().isEmpty();
        List<String> voorzieningen = zelfdeUitkomst ? lightest(advies) : List.of();
        if (zelfdeUitkomst && voorzieningen.isEmpty()) {
            return besluit(gegeven, tijdstip, null, null);
        }
        return new Besluit(
                UuidCreator.getTimeOrderedEpoch(tijdstip.toInstant()),
                gegeven.id(),
                tijdstip,
                false,
                zelfdeUitkomst ? advies.uitkomst() : afwijking.uitkomst(),
                voorzieningen,
                afwijking.motivatie(),
                null,
                advies.herbeoordelen());
    }

    private static Besluit besluit(
            GegevenAdvies gegeven, OffsetDateTime tijdstip, @Nullable String motivatie, @Nullable UUID corrigeert) {
        return new Besluit(
                UuidCreator.getTimeOrderedEpoch(tijdstip.toInstant()),
                gegeven.id(),
                tijdstip,
                true,
                gegeven.advies().uitkomst(),
                gegeven.advies().voorzieningen().stream()
                        .map(Routeadvies.Voorziening::voorziening)
                        .toList(),
                motivatie,
                corrigeert,
                gegeven.advies().herbeoordelen());
    }

    private Besluit correctie(GegevenAdvies gegeven, Besluit eerste) {
        String motivatie = Objects.requireNonNull(afwijkingen.get(TOCH_VOLGEN)).motivatie();
        return besluit(gegeven, eerste.tijdstip().plusDays(1), motivatie, eerste.id());
    }

    private static List<String> lightest(Routeadvies advies) {
        return advies.afgewezen().stream()
                .limit(1)
                .map(Routeadvies.Afwijzing::voorziening)
                .toList();
    }
}
