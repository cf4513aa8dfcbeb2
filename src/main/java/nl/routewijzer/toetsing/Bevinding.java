package nl.routewijzer.toetsing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Beslissing;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Profielwijziging;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldvoorwaarde;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Feitwoorden;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Situatie;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with a candidate: with the least of the candidate that shows it, and where the layer that causes it
 * can mend it.
 */
final class Bevinding {
    private final Gebrek gebrek;
    private final Geval geval;
    private final Beleid beleid;
    private final Beleidsregister register;
    private final Gemeente gemeente;
    private final Kandidaatprofiel voorbeeld;
    private final Laag laag;

    Bevinding(Gebrek gebrek, Kandidaatprofiel profiel, Geval geval, Beleidsregister register) {
        this.gebrek = gebrek;
        this.geval = geval;
        this.beleid = geval.beleid();
        this.register = register;
        this.gemeente = register.gemeenten().stream()
                .filter(een -> een.sleutel().equals(geval.gemeente()))
                .findFirst()
                .orElseThrow();
        this.voorbeeld = shrink(profiel);
        this.laag = cause();
    }

    Geval geval() {
        return geval;
    }

    /** The same for what is wrong in several municipalities for one and the same reason. */
    List<Object> waarover() {
        return List.of(gebrek, laag, area());
    }

    Probleem probleem() {
        return place().problem(
                        1,
                        Stream.of(gebrek.inWords(), example(), result(), gebrek.advice())
                                .filter(zin -> !zin.isEmpty())
                                .collect(Collectors.joining(" ")));
    }

    /** Leaves out every answer that does not matter. */
    private Kandidaatprofiel shrink(Kandidaatprofiel profiel) {
        Kandidaatprofiel kleinste = profiel;
        for (Veld veld : Veld.values()) {
            if (!veld.isRequired() && veld != Veld.PEILDATUM && kleinste.value(veld) != null) {
                kleinste = without(veld, kleinste)
                        .filter(kandidaat -> shows(kandidaat, beleid, beleid))
                        .orElse(kleinste);
            }
        }
        return kleinste;
    }

    private Optional<Kandidaatprofiel> without(Veld veld, Kandidaatprofiel profiel) {
        Map<Veld, @Nullable Object> weg = new HashMap<>();
        weg.put(veld, null);
        Arrays.stream(Veld.values())
                .filter(ander -> Veldvoorwaarde.of(ander)
                        .filter(nodig -> nodig.bij() == veld)
                        .isPresent())
                .forEach(ander -> weg.put(ander, null));
        return Profielwijziging.with(profiel, weg, register.grenzen());
    }

    /** @param regels whose rules decide */
    private boolean shows(Kandidaatprofiel profiel, Beleid onder, Beleid regels) {
        return Gebrek.find(profiel, onder, regels.regelset().decisive())
                .filter(gebrek::equals)
                .isPresent();
    }

    /** The highest layer that with those above it already does it, and not above who says that it is wrong. */
    private Laag cause() {
        Plaats norm = gebrek.norm();
        return Arrays.stream(Laag.values())
                .filter(een -> norm == null || een.compareTo(norm.laag()) >= 0)
                .filter(this::isCausedBy)
                .findFirst()
                .orElse(Laag.GEMEENTE);
    }

    /** A higher layer alone need not be complete: what its rules look up is then taken from the whole policy. */
    private boolean isCausedBy(Laag laagste) {
        Beleid hoger = register.inForce(gemeente.sleutel(), voorbeeld.peildatum(), laagste);
        try {
            return shows(voorbeeld, hoger, hoger);
        } catch (NoSuchElementException incomplete) {
            return shows(voorbeeld, beleid, hoger);
        }
    }

    private String area() {
        return switch (laag) {
            case LANDELIJK -> "";
            case REGIO -> gemeente.regio();
            case GEMEENTE -> gemeente.sleutel();
        };
    }

    /** At the rule of that layer that decided, else at its waarborg or its first rule of the step, else at the begin of one of its files. */
    private Plaats place() {
        Stream<Plaats> beslist = decision().determinedBy(gebrek.stap()).stream()
                .map(regel -> regel.vermelding().plaats());
        Stream<Plaats> stap = beleid.regelset().regels().stream()
                .filter(regel -> regel.stap() == gebrek.stap())
                .map(regel -> regel.vermelding().plaats());
        return Stream.of(beslist, Stream.ofNullable(gebrek.norm()), stap)
                .flatMap(plaatsen -> plaatsen)
                .filter(plaats -> plaats.laag() == laag)
                .findFirst()
                .orElseGet(this::anyFile);
    }

    private Plaats anyFile() {
        List<Regelbestand> bestanden = register.bestanden().stream()
                .filter(bestand -> bestand.laag() == laag && bestand.gebied().equals(area()))
                .toList();
        return bestanden.stream()
                .flatMap(bestand -> Stream.concat(
                        bestand.zettingen().stream()
                                .map(zetting -> zetting.vermelding().plaats()),
                        bestand.tabellen().stream()
                                .map(tabel -> tabel.vermelding().plaats())))
                .findFirst()
                .orElseGet(() -> new Plaats(laag, area(), bestanden.get(0).pad(), 1));
    }

    private Beslissing decision() {
        return Beslissing.of(voorbeeld, beleid, beleid.regelset().decisive());
    }

    private String example() {
        Situatie situatie = Beslissing.before(voorbeeld::value, voorbeeld.eigen(), voorbeeld.peildatum(), beleid);
        Stream<String> bekend = Stream.concat(
                        Stream.of(Feiten.LEEFTIJD),
                        Feiten.ALLE.stream().filter(feit -> feit.veld() != null && feit.veld() != Veld.GEBOORTEDATUM))
                .filter(feit -> situatie.value(feit) != null)
                .map(feit -> Feitwoorden.of(feit, situatie));
        String feiten =
                Stream.concat(bekend, beleid.eigenInWords(voorbeeld.eigen())).collect(Collectors.joining("; "));
        return "Voorbeeld, in " + gemeente.naam() + " op " + voorbeeld.peildatum() + ": " + feiten
                + ". Wat hier niet staat, is onbekend.";
    }

    /** What the rules give the candidate in the example. */
    private String result() {
        Beslissing beslissing = decision();
        return beslissing
                .determinedBy(gebrek.stap())
                .map(regel -> "Regel " + regel.nummer() + " geeft dan: " + given(regel, beslissing.situatie()) + ".")
                .orElse("");
    }

    private static String given(Regel regel, Situatie situatie) {
        return regel.dan().stream()
                .flatMap(gevolg -> gevolg.determines().stream())
                .filter(feit -> situatie.value(feit) != null)
                .map(feit -> Feitwoorden.of(feit, situatie))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
