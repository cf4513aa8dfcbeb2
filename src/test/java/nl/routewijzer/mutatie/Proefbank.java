package nl.routewijzer.mutatie;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import nl.routewijzer.scenarios.Opname;
import nl.routewijzer.scenarios.Praktijk;
import org.jspecify.annotations.Nullable;

/** Tries the scenarios against policy with one small change, and tells which scenario notices. */
final class Proefbank {
    private final Map<String, Regelbestand> bestanden;
    private final List<Opname> opnamen;
    private final Beleidsregister onveranderd;

    Proefbank(Map<String, String> bestanden, List<Opname> opnamen) {
        this.bestanden = new HashMap<>();
        bestanden.forEach((pad, tekst) -> this.bestanden.put(pad, RegelbestandParser.parse(pad, tekst)));
        this.opnamen = opnamen;
        this.onveranderd = Beleidsregister.of(this.bestanden.values());
    }

    Collection<Regelbestand> bestanden() {
        return bestanden.values();
    }

    /** The policy as it is, executed by the reference engine. */
    Praktijk praktijk() {
        return praktijk(onveranderd, bestanden, null);
    }

    /** The first scenario that turns red when this rule does not count. */
    Optional<Opname> without(Regel regel) {
        Regelbestand bestand = bestanden.get(regel.vermelding().plaats().bestand());
        return firstRed(bestand, regel.nummer(), praktijk(onveranderd, bestanden, regel));
    }

    /** Moves a value each way. */
    List<Poging> move(Getal getal) {
        return Beweging.of(getal.waarde()).stream()
                .map(beweging -> move(getal, beweging))
                .toList();
    }

    /** The first step that the policy allows; else why it does not allow the smallest. */
    private Poging move(Getal getal, Beweging beweging) {
        Poging eerste = null;
        for (String wordt : beweging.wordt()) {
            Poging poging = move(getal, wordt);
            if (!(poging instanceof Poging.Geweigerd)) {
                return poging;
            }
            eerste = eerste == null ? poging : eerste;
        }
        return eerste == null ? new Poging.Geweigerd(getal, "", "Dit is al de uiterste waarde.") : eerste;
    }

    private Poging move(Getal getal, String wordt) {
        Regelbestand was = bestanden.get(getal.bestand());
        Map<String, Regelbestand> gewijzigd = new HashMap<>(bestanden);
        gewijzigd.put(was.pad(), RegelbestandParser.parse(was.pad(), getal.replace(was.tekst(), wordt)));
        try {
            Beleidsregister register = Beleidsregister.of(gewijzigd.values());
            return firstRed(was, getal.naam(), praktijk(register, gewijzigd, null))
                    .<Poging>map(rood -> new Poging.Geraakt(getal, wordt, rood.toString()))
                    .orElseGet(() -> new Poging.Overleefd(getal, wordt));
        } catch (RulesRejected geweigerd) {
            return new Poging.Geweigerd(
                    getal, wordt, geweigerd.problemen().get(0).melding());
        }
    }

    /**
     * Begins where it is likely: beside the files that name what was changed; ends where policy must be read again, there
     * too first where what was changed is chosen.
     */
    private Optional<Opname> firstRed(Regelbestand bestand, String naam, Praktijk praktijk) {
        Set<String> spiegels = bestanden.values().stream()
                .filter(ander -> ander.tekst().contains(naam))
                .map(ander -> "features/" + ander.pad().replaceFirst("\\.regels$", ".feature"))
                .collect(Collectors.toSet());
        return opnamen.stream()
                .filter(opname -> isWithin(bestand, opname.gemeente()))
                .sorted(Comparator.comparing(Opname::choosesItself)
                        .thenComparing(opname -> !opname.chooses(naam))
                        .thenComparing(opname -> !spiegels.contains(opname.bestand())))
                .filter(opname -> opname.fails(praktijk).isPresent())
                .findFirst();
    }

    private boolean isWithin(Regelbestand bestand, String sleutel) {
        return switch (bestand.laag()) {
            case LANDELIJK -> true;
            case GEMEENTE -> bestand.gebied().equals(sleutel);
            case REGIO ->
                onveranderd.gemeenten().stream()
                        .filter(gemeente -> gemeente.sleutel().equals(sleutel))
                        .map(Gemeente::regio)
                        .anyMatch(bestand.gebied()::equals);
        };
    }

    private Praktijk praktijk(Beleidsregister register, Map<String, Regelbestand> anders, @Nullable Regel uit) {
        Map<Map<String, String>, Beleidsregister> metKeuze = new HashMap<>();
        return new Praktijk(
                keuzes ->
                        keuzes.isEmpty() ? register : metKeuze.computeIfAbsent(keuzes, eigen -> chosen(eigen, anders)),
                new RuleBasedAdviseur(new ReferentieMotor(uit)));
    }

    /** The policy when one municipality chooses for itself: what the others offer is part of it. */
    private static Beleidsregister chosen(Map<String, String> keuzes, Map<String, Regelbestand> anders) {
        Stream<Regelbestand> keuze = keuzes.entrySet().stream()
                .map(bestand -> RegelbestandParser.parse(bestand.getKey(), bestand.getValue()));
        return Beleidsregister.of(Stream.concat(anders.values().stream(), keuze).toList());
    }
}
