package nl.routewijzer.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.regels.Probleem;

/** What the steps of one scenario share: the candidate, the policy, and the advice once somebody asks for it. */
final class Adviesaanvraag {
    private final Praktijk praktijk;
    private final Kandidaat kandidaat;
    private final Map<String, String> keuzes;
    private final List<Consumer<Adviesaanvraag>> verwachtingen = new ArrayList<>();
    private Routeadvies advies;

    private Adviesaanvraag(Praktijk praktijk, Kandidaat kandidaat, Map<String, String> keuzes) {
        this.praktijk = praktijk;
        this.kandidaat = kandidaat;
        this.keuzes = keuzes;
    }

    /** An empty one, against the rule files and Drools. */
    Adviesaanvraag() {
        this(Praktijk.DROOLS, new Kandidaat(), new HashMap<>());
    }

    /** The same candidate elsewhere; nothing is expected yet. */
    Adviesaanvraag at(Praktijk ander) {
        return new Adviesaanvraag(ander, kandidaat, keuzes);
    }

    Kandidaat kandidaat() {
        return kandidaat;
    }

    /** Adds a rule file in which the municipality chooses for itself. */
    void choose(Map<String, String> bestand) {
        bestand.forEach((pad, regels) -> keuzes.merge(pad, regels, String::concat));
    }

    boolean choosesItself() {
        return !keuzes.isEmpty();
    }

    /** Whether the municipality chooses something in which this is named. */
    boolean chooses(String naam) {
        return keuzes.values().stream().anyMatch(regels -> regels.contains(naam));
    }

    /** Checks what is expected of the decision, and remembers it: it must also hold wherever this is asked again. */
    void expectAsked(Consumer<Adviesaanvraag> verwachting) {
        verwachtingen.add(verwachting);
        verwachting.accept(this);
    }

    void expect(Consumer<Routeadvies> verwachting) {
        expectAsked(gevraagd -> verwachting.accept(gevraagd.advies()));
    }

    void expect(String onderdeel, String verwacht, Function<Routeadvies, String> lezen) {
        expect(gegeven -> {
            String gevonden = lezen.apply(gegeven);
            assertThat(gevonden)
                    .withFailMessage("Verwacht: %s %s.%nGevonden: %s %s.", onderdeel, verwacht, onderdeel, gevonden)
                    .isEqualTo(verwacht);
        });
    }

    List<Consumer<Adviesaanvraag>> verwachtingen() {
        return verwachtingen;
    }

    Routeadvies advies() {
        if (advies == null) {
            Kandidaatprofiel profiel = readProfiel();
            advies = praktijk.adviseur().advise(profiel, register().inForce(profiel.gemeente(), profiel.peildatum()));
        }
        return advies;
    }

    /** The advice, if somebody asked for it. */
    Optional<Routeadvies> given() {
        return Optional.ofNullable(advies);
    }

    /** What is wrong with the profile; empty when it is accepted. */
    List<Fout> fouten() {
        try {
            profiel();
            return List.of();
        } catch (ProfielGeweigerd geweigerd) {
            return geweigerd.fouten();
        }
    }

    /** What is wrong with the policy; empty when it is accepted. */
    List<Probleem> beleidsproblemen() {
        try {
            register();
            return List.of();
        } catch (RulesRejected geweigerd) {
            return geweigerd.problemen();
        }
    }

    private Beleidsregister register() {
        return praktijk.beleid().apply(keuzes);
    }

    private Kandidaatprofiel readProfiel() {
        try {
            return profiel();
        } catch (ProfielGeweigerd geweigerd) {
            String meldingen = geweigerd.fouten().stream().map(Fout::melding).collect(Collectors.joining(" "));
            throw new AssertionError("Het profiel wordt geweigerd: " + meldingen, geweigerd);
        }
    }

    private Kandidaatprofiel profiel() {
        return ProfielReader.read(kandidaat.tree(), register().grenzen(), kandidaat.peildatum());
    }
}
