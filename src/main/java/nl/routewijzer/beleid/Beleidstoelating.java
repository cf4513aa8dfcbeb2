package nl.routewijzer.beleid;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Probleem;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the files that were handed in come in force. A fault holds back the area that it arises from and nothing
 * else: a municipality, or a region with its municipalities, keeps the files that it had, or is not there yet. Where the fault
 * is nobody's alone, or the old files do not fit with the new ones of others, everything stays as it was.
 */
public final class Beleidstoelating {
    private final Samenstelling samenstelling;
    private final @Nullable Toelating vorige;
    private final Beleidsproef proef;
    private final OffsetDateTime nu;
    private final Set<Gebied> aangehouden = new HashSet<>();
    private final Map<Gebied, Set<Probleem>> geweigerd =
            new TreeMap<>(Comparator.comparing(Gebied::laag).thenComparing(Gebied::sleutel));

    private Beleidstoelating(Ingeleverd nieuw, @Nullable Toelating vorige, Beleidsproef proef, OffsetDateTime nu) {
        this.samenstelling = new Samenstelling(
                nieuw,
                vorige == null ? Map.of() : vorige.inWerking().bestanden(),
                vorige == null ? List.of() : vorige.register().bestanden());
        this.vorige = vorige;
        this.proef = proef;
        this.nu = nu;
    }

    /**
     * @param vorige what is in force now; {@code null} when nothing is
     * @param proef what the policy has to stand when all its files are in order
     * @throws RulesRejected when nothing is in force and nothing can come in force
     */
    public static Toelating admit(Ingeleverd nieuw, @Nullable Toelating vorige, Beleidsproef proef, OffsetDateTime nu) {
        return new Beleidstoelating(nieuw, vorige, proef, nu).admit();
    }

    /**
     * Takes up again what was in force before.
     *
     * @throws RulesRejected when this version of the software no longer reads it
     */
    public static Toelating restore(InWerking inWerking) {
        return new Toelating(inWerking, Beleidsregister.restore(inWerking.bestanden()), List.of());
    }

    private Toelating admit() {
        Poging eerste = tryOut(aangehouden);
        Poging poging = eerste;
        while (poging.register() == null) {
            Map<Gebied, Set<Probleem>> schuldig =
                    samenstelling.isNationalUnreadable() ? Map.of() : culprits(poging.problemen());
            if (schuldig.isEmpty()) {
                return refuseAll(eerste.problemen());
            }
            schuldig.forEach(this::hold);
            poging = tryOut(aangehouden);
        }
        return new Toelating(
                InWerking.after(vorige == null ? null : vorige.inWerking(), samenstelling.files(aangehouden), nu),
                poging.register().refusing(namen()),
                geweigerd.entrySet().stream()
                        .map(gebied -> refusal(gebied.getKey(), gebied.getValue()))
                        .toList());
    }

    private Poging tryOut(Set<Gebied> gehouden) {
        List<Probleem> onleesbaar = samenstelling.unreadable(gehouden);
        if (onleesbaar.isEmpty()
                && vorige != null
                && !gehouden.isEmpty()
                && samenstelling.files(gehouden).equals(vorige.inWerking().bestanden())) {
            return new Poging(vorige.register(), List.of());
        }
        List<Probleem> problemen = new ArrayList<>(onleesbaar);
        try {
            Beleidsregister register = Beleidsregister.forService(
                    samenstelling.read(gehouden), vorige == null ? null : vorige.register(), proef);
            if (problemen.isEmpty()) {
                return new Poging(register, List.of());
            }
        } catch (RulesRejected rejected) {
            problemen.addAll(rejected.problemen());
        }
        return new Poging(null, problemen);
    }

    /** The areas that a fault stands in, the lowest first; else the one without whose change there are fewer faults. */
    private Map<Gebied, Set<Probleem>> culprits(List<Probleem> problemen) {
        List<Gebied> kandidaten = samenstelling.changed().stream()
                .filter(gebied -> !aangehouden.containsAll(samenstelling.together(gebied)))
                .toList();
        for (Laag laag : List.of(Laag.GEMEENTE, Laag.REGIO)) {
            Map<Gebied, Set<Probleem>> eigen = new TreeMap<>(Comparator.comparing(Gebied::sleutel));
            problemen.stream()
                    .filter(probleem -> Gebied.of(probleem.bestand()).laag() == laag)
                    .filter(probleem -> kandidaten.contains(Gebied.of(probleem.bestand())))
                    .forEach(probleem -> eigen.computeIfAbsent(
                                    Gebied.of(probleem.bestand()), gebied -> new LinkedHashSet<>())
                            .add(probleem));
            if (!eigen.isEmpty()) {
                return eigen;
            }
        }
        for (Gebied gebied : kandidaten) {
            Set<Probleem> verdwenen = gone(gebied, problemen);
            if (!verdwenen.isEmpty()) {
                return Map.of(gebied, verdwenen);
            }
        }
        return Map.of();
    }

    /** The faults that are there no more when an area keeps what it had; none when that brings others. */
    private Set<Probleem> gone(Gebied gebied, List<Probleem> problemen) {
        Set<Gebied> gehouden = new HashSet<>(aangehouden);
        gehouden.addAll(samenstelling.together(gebied));
        List<Probleem> over = tryOut(gehouden).problemen();
        Set<Probleem> verdwenen = new LinkedHashSet<>(problemen);
        over.forEach(verdwenen::remove);
        return Set.copyOf(problemen).containsAll(over) ? verdwenen : Set.of();
    }

    private void hold(Gebied gebied, Set<Probleem> problemen) {
        Set<Probleem> samen = geweigerd.computeIfAbsent(gebied, nieuw -> new LinkedHashSet<>());
        for (Gebied lid : samenstelling.together(gebied)) {
            aangehouden.add(lid);
            if (!lid.equals(gebied) && geweigerd.containsKey(lid)) {
                samen.addAll(geweigerd.remove(lid));
            }
        }
        samen.addAll(problemen);
    }

    private Toelating refuseAll(List<Probleem> problemen) {
        if (vorige == null) {
            throw new RulesRejected(problemen);
        }
        List<Probleem> alle = new ArrayList<>(problemen);
        geweigerd.keySet().forEach(gebied -> alle.add(doesNotFit(gebied)));
        return vorige.refusing(alle);
    }

    private Probleem doesNotFit(Gebied gebied) {
        return new Probleem(
                gebied.laag().naam() + "/" + gebied.sleutel(),
                1,
                1,
                "Het beleid dat de " + gebied.laag().naam() + " " + samenstelling.name(gebied)
                        + " nu heeft, past niet bij de andere nieuwe bestanden. Daarom verandert er niets, ook niet"
                        + " voor andere gemeenten.");
    }

    private Weigering refusal(Gebied gebied, Set<Probleem> problemen) {
        return new Weigering(gebied, samenstelling.name(gebied), since(gebied), List.copyOf(problemen));
    }

    /** The names of the municipalities that are refused, alone or with their region. */
    private Map<String, String> namen() {
        Map<String, String> namen = new HashMap<>();
        geweigerd.keySet().stream()
                .flatMap(gebied -> samenstelling.together(gebied).stream())
                .filter(gebied -> gebied.laag() == Laag.GEMEENTE)
                .forEach(gebied -> namen.put(gebied.sleutel(), samenstelling.name(gebied)));
        return namen;
    }

    private @Nullable OffsetDateTime since(Gebied gebied) {
        return vorige == null ? null : vorige.inWerking().sinds().get(gebied);
    }

    /** What came of one set of files: a policy, or what is wrong with it. */
    private record Poging(@Nullable Beleidsregister register, List<Probleem> problemen) {}
}
