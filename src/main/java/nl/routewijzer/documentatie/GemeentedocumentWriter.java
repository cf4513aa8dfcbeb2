package nl.routewijzer.documentatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.beleid.Instelling;
import nl.routewijzer.beleid.Keuzekaarten;
import nl.routewijzer.documentatie.Gemeentedocument.Stapdeel;
import nl.routewijzer.documentatie.Gemeentedocument.Tabeldeel;
import nl.routewijzer.documentatie.Onderdeel.Hoger;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Verklaring.Keuzekaart;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorziening;
import org.jspecify.annotations.Nullable;

/** Writes the policy of a municipality as one document, and finds what stands above each part of it. */
public final class GemeentedocumentWriter {
    private final Beleidsregister register;
    private final Gemeente gemeente;
    private final LocalDate peildatum;
    private final Map<Laag, Beleid> perLaag = new EnumMap<>(Laag.class);
    private final Map<Plaats, Vermelding> tabellen = new HashMap<>();

    private GemeentedocumentWriter(Beleidsregister register, Gemeente gemeente, LocalDate peildatum) {
        this.register = register;
        this.gemeente = gemeente;
        this.peildatum = peildatum;
        for (Laag laag : Laag.values()) {
            perLaag.put(laag, register.inForce(gemeente.sleutel(), peildatum, laag));
        }
        register.bestanden().stream()
                .flatMap(bestand -> bestand.tabellen().stream())
                .forEach(tabel -> tabel.rijen().forEach(rij -> tabellen.put(rij.plaats(), tabel.vermelding())));
    }

    /** @throws NoSuchElementException when the municipality is unknown */
    public static Gemeentedocument write(Beleidsregister register, String gemeente, LocalDate peildatum) {
        Gemeente bekend = register.gemeenten().stream()
                .filter(kandidaat -> kandidaat.sleutel().equals(gemeente))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no municipality " + gemeente));
        return new GemeentedocumentWriter(register, bekend, peildatum).write();
    }

    private Gemeentedocument write() {
        Beleid beleid = policy(Laag.GEMEENTE);
        return new Gemeentedocument(
                gemeente,
                peildatum,
                beleid.beleidsversie(),
                steps(beleid.regelset().regels()),
                beleid.voorzieningen().stream().map(this::voorziening).toList(),
                beleid.vervallen().stream().map(this::voorziening).toList(),
                beleid.begrippen().stream()
                        .map(begrip -> new Onderdeel<>(
                                "begrip-" + begrip.naam(), begrip.naam(), begrip, begrip.vermelding(), List.of()))
                        .toList(),
                beleid.waarborgen().stream()
                        .map(waarborg -> new Onderdeel<>(
                                waarborg.nummer(), waarborg.naam(), waarborg, waarborg.vermelding(), List.of()))
                        .toList(),
                beleid.parameters().stream().map(this::parameter).toList(),
                Arrays.stream(Tabelsoort.values())
                        .filter(soort -> !beleid.rows(soort).isEmpty())
                        .map(soort -> new Tabeldeel(
                                soort,
                                beleid.rows(soort).stream()
                                        .map(rij -> row(soort, rij))
                                        .toList()))
                        .toList(),
                keuzekaarten(),
                register.eigennamen(gemeente.sleutel()));
    }

    private List<Keuzekaart> keuzekaarten() {
        return Keuzekaarten.in(register.bestanden()).stream()
                .filter(kaart ->
                        kaart.plaats().laag().holds(kaart.plaats().gebied(), gemeente.sleutel(), gemeente.regio()))
                .toList();
    }

    private List<Stapdeel> steps(List<Regel> regels) {
        Set<Stap> vast = EnumSet.noneOf(Stap.class);
        register.bestanden().stream()
                .flatMap(bestand -> bestand.verklaringen().stream())
                .forEach(verklaring -> {
                    if (verklaring instanceof Verklaring.VasteStap stap) {
                        vast.add(stap.stap());
                    }
                });
        return Arrays.stream(Stap.values())
                .map(stap -> new Stapdeel(
                        stap,
                        vast.contains(stap),
                        regels.stream()
                                .filter(regel -> regel.stap() == stap)
                                .map(this::rule)
                                .toList()))
                .filter(deel -> !deel.regels().isEmpty())
                .toList();
    }

    /**
     * A rule replaces by number, and what it replaces may itself replace a rule of a layer above. Above an exception stands the
     * rule that it was made to.
     */
    private Onderdeel<Regel> rule(Regel regel) {
        List<Hoger<Regel>> hoger = new ArrayList<>();
        if (!regel.uitzonderingen().isEmpty()) {
            Laag laag = regel.vermelding().plaats().laag();
            numbered(regel.nummer(), List.of(laag)).ifPresent(zelf -> hoger.add(new Hoger<>(laag, zelf)));
        }
        Optional<Regel> vervangen = replaced(regel);
        while (vervangen.isPresent()) {
            hoger.add(new Hoger<>(vervangen.get().vermelding().plaats().laag(), vervangen.get()));
            vervangen = replaced(vervangen.get());
        }
        return new Onderdeel<>(regel.nummer(), regel.naam(), regel, regel.besluit(), hoger);
    }

    private Optional<Regel> replaced(Regel regel) {
        return numbered(regel.vervangt(), above(regel.vermelding().plaats().laag()));
    }

    private Optional<Regel> numbered(@Nullable String nummer, List<Laag> lagen) {
        return lagen.stream()
                .flatMap(laag -> policy(laag).regelset().regels().stream())
                .filter(ander -> ander.nummer().equals(nummer))
                .findFirst();
    }

    private Onderdeel<Voorziening> voorziening(Voorziening voorziening) {
        return new Onderdeel<>(
                voorziening.code(),
                voorziening.naam(),
                voorziening,
                voorziening.besluit(),
                above(
                        voorziening.besluit(),
                        beleid -> beleid.voorzieningen().stream()
                                .filter(ander -> ander.code().equals(voorziening.code()))
                                .findFirst(),
                        Voorziening::besluit));
    }

    private Onderdeel<Instelling> parameter(Instelling instelling) {
        return new Onderdeel<>(
                instelling.naam(),
                instelling.naam(),
                instelling,
                instelling.vermelding(),
                above(
                        instelling.vermelding(),
                        beleid -> beleid.parameters().stream()
                                .filter(ander -> ander.naam().equals(instelling.naam()))
                                .findFirst(),
                        Instelling::vermelding));
    }

    private Onderdeel<Tabel.Rij> row(Tabelsoort soort, Tabel.Rij rij) {
        List<String> sleutel = soort.sleutel(rij);
        return new Onderdeel<>(
                soort.naam() + "-" + String.join("-", sleutel),
                soort.naam() + ": " + String.join(", ", sleutel),
                rij,
                vermelding(rij),
                above(
                        vermelding(rij),
                        beleid -> beleid.rows(soort).stream()
                                .filter(ander -> soort.sleutel(ander).equals(sleutel))
                                .findFirst(),
                        this::vermelding));
    }

    private Vermelding vermelding(Tabel.Rij rij) {
        return Objects.requireNonNull(tabellen.get(rij.plaats()));
    }

    /** What each layer above one itself says of the same thing, the nearest first. */
    private <T> List<Hoger<T>> above(
            Vermelding onder, Function<Beleid, Optional<T>> same, Function<T, Vermelding> vermelding) {
        List<Hoger<T>> hoger = new ArrayList<>();
        for (Laag laag : above(onder.plaats().laag())) {
            same.apply(policy(laag))
                    .filter(ander -> vermelding.apply(ander).plaats().laag() == laag)
                    .ifPresent(ander -> hoger.add(new Hoger<>(laag, ander)));
        }
        return hoger;
    }

    /** The layers above one, the nearest first. */
    private static List<Laag> above(Laag laag) {
        return switch (laag) {
            case LANDELIJK -> List.of();
            case REGIO -> List.of(Laag.LANDELIJK);
            case GEMEENTE -> List.of(Laag.REGIO, Laag.LANDELIJK);
        };
    }

    private Beleid policy(Laag laag) {
        return Objects.requireNonNull(perLaag.get(laag));
    }
}
