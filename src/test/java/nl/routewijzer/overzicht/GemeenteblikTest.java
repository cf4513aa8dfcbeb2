package nl.routewijzer.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Vereistsignaal;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.profiel.Veld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a later day from the line of a caseload is what the whole policy says of the whole profile on that day. */
class GemeenteblikTest {
    private static final int PROFIELEN = 600;
    private static final List<String> GEMEENTEN = List.of("nijmegen", "wijchen", "urk");
    private final Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @ParameterizedTest
    @EnumSource(names = {"TERMIJN_NADERT", "INTAKE_DUURT_LANG"})
    void says_what_the_policy_says(Vereistsignaal signaal) {
        Profielgenerator generator = new Profielgenerator(11);
        List<Boolean> gegeven = new ArrayList<>();
        for (int i = 0; i < PROFIELEN; i++) {
            Kandidaatprofiel profiel = inService(generator.treeOnRoute(), i);
            LocalDate later = profiel.peildatum().plusMonths(i % 4);
            Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), later);
            boolean volgensBeleid = advise(on(profiel, later)).signalen().stream()
                    .anyMatch(gevonden -> gevonden.code().equals(signaal.name()));

            assertThat(new Gemeenteblik(
                                    Optional.of(beleid),
                                    later,
                                    Regelmap.register().signaalnamen())
                            .gives(signaal, line(profiel)))
                    .as("%s on %s", profiel, later)
                    .isEqualTo(volgensBeleid);
            gegeven.add(volgensBeleid);
        }
        assertThat(gegeven)
                .as("otherwise this proves little")
                .filteredOn(ja -> ja)
                .hasSizeGreaterThan(10);
    }

    /** The profile of somebody who is in service for 10 to 25 months, so that the terms matter. */
    private static Kandidaatprofiel inService(Map<String, Object> tree, int nummer) {
        LocalDate peildatum = LocalDate.parse(tree.get(Veld.PEILDATUM.pad()).toString());
        tree.put(Veld.GEMEENTE.pad(), GEMEENTEN.get(nummer % GEMEENTEN.size()));
        tree.put(Veld.FASE.pad(), Codelijst.FASE.codes().get(nummer % 5));
        tree.put(
                Veld.START_DIENSTVERLENING.pad(),
                peildatum.minusMonths(10 + nummer % 13).toString());
        return ProfielReader.read(tree, Regelmap.register().grenzen(), peildatum);
    }

    private Routeadvies advise(Kandidaatprofiel profiel) {
        return adviseur.advise(profiel, Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum()));
    }

    private static Kandidaatprofiel on(Kandidaatprofiel profiel, LocalDate dag) {
        Map<String, Object> tree = profiel.tree();
        tree.put(Veld.PEILDATUM.pad(), dag.toString());
        tree.remove(Kandidaatprofiel.EERDERE_VOORZIENINGEN);
        return ProfielReader.read(tree, Regelmap.register().grenzen(), dag);
    }

    private Caseloadregel line(Kandidaatprofiel profiel) {
        Routeadvies advies = advise(profiel);
        return new Caseloadregel(
                UUID.randomUUID(),
                OffsetDateTime.parse(advies.peildatum() + "T10:00:00Z"),
                Persoon.of("regio/voorbeeld", advies.kenmerk()),
                advies.kenmerk(),
                advies.gemeente(),
                advies.peildatum(),
                advies.uitkomst(),
                new Samenvatting(
                        advies.afstand(),
                        null,
                        null,
                        null,
                        profiel.datum(Veld.START_DIENSTVERLENING),
                        (String) profiel.value(Veld.FASE),
                        null,
                        null,
                        List.of()),
                null,
                null);
    }
}
