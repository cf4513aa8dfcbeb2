package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.uitleg.Uitleg;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A dossier from before there were besluiten opens with all of its advices summarized. */
class VorigDossierTest {
    /** More than one batch. */
    private static final int ADVIEZEN = 120;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private final RuleBasedAdviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @Test
    void summarizes_the_advices_that_H2_already_holds() throws Exception {
        check(Testdatabase.h2(folder));
    }

    @Test
    void summarizes_the_advices_that_PostgreSQL_already_holds() throws Exception {
        try (Testdatabase database = Testdatabase.postgres(folder)) {
            check(database);
        }
    }

    private void check(Testdatabase database) throws SQLException {
        Flyway.configure().dataSource(database.url(), "", "").target("1").load().migrate();
        Map<UUID, Samenvatting> verwacht = new LinkedHashMap<>();
        UUID onleesbaar;
        try (Connection connection = DriverManager.getConnection(database.url())) {
            Profielgenerator generator = new Profielgenerator(20261121);
            for (int i = 0; i < ADVIEZEN; i++) {
                Kandidaatprofiel profiel = generator.next();
                Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum());
                Routeadvies advies = adviseur.advise(profiel, beleid);
                UUID id = insert(connection, profiel, advies, beleid.beleidsversie(), beleid.tekst());
                verwacht.put(id, expected(profiel, advies));
            }
            Kandidaatprofiel profiel = generator.next();
            Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum());
            Routeadvies advies = adviseur.advise(profiel, beleid);
            String andereTaal = beleid.tekst().replace("\nals\n", "\nwat\n");
            onleesbaar = insert(connection, profiel, advies, "sha256:oud", andereTaal);
            verwacht.put(onleesbaar, withoutPolicy(expected(profiel, advies)));
        }

        try (ConfigurableApplicationContext context = DossierContext.start(database.property())) {
            Adviesdossier dossier = context.getBean(Adviesdossier.class);
            assertThat(verwacht)
                    .allSatisfy((id, samenvatting) -> assertThat(
                                    dossier.find(id).orElseThrow().samenvatting())
                            .isEqualTo(samenvatting));
            assertThat(verwacht.values())
                    .anyMatch(een -> een.gives(List.of("PROFIEL_ONVOLLEDIG")))
                    .anyMatch(een -> een.reden() != null);
            assertThat(context.getBean(Caseload.class).latest(null))
                    .hasSizeGreaterThan(0)
                    .filteredOn(regel -> regel.samenvatting().regel() == null)
                    .extracting(Caseloadregel::id)
                    .containsExactly(onleesbaar);
            assertThat(dossier.search(Zoekvraag.ALLES).stukken()).hasSize(100);
        }
    }

    private static UUID insert(
            Connection connection, Kandidaatprofiel profiel, Routeadvies advies, String versie, String tekst)
            throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        execute(
                connection,
                "INSERT INTO beleidsversie (hash, tekst) VALUES (?, ?) ON CONFLICT DO NOTHING",
                versie,
                tekst);
        execute(
                connection,
                "INSERT INTO routeadvies (id, tijdstip, kenmerk, gemeente, peildatum, uitkomst, beleidsversie,"
                        + " engineversie, profiel, advies) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.toString(),
                OffsetDateTime.parse("2026-11-21T10:15:30+01:00"),
                id.toString(),
                advies.gemeente(),
                advies.peildatum(),
                advies.uitkomst(),
                versie,
                "routewijzer 0.1.0",
                JSON.writeValueAsString(profiel.tree()),
                JSON.writeValueAsString(advies));
        return id;
    }

    private static void execute(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    private Samenvatting expected(Kandidaatprofiel profiel, Routeadvies advies) {
        return new Samenvatting(
                advies.afstand(),
                advies.bemiddelbaarheid() == null
                        ? null
                        : advies.bemiddelbaarheid().binnenTermijn(),
                advies.terugmelding() == null ? null : advies.terugmelding().reden(),
                advies.redenen().stream()
                        .map(Routeadvies.Reden::regel)
                        .filter(regel -> regel.startsWith("U"))
                        .findFirst()
                        .orElseThrow(),
                (LocalDate) profiel.value(Veld.START_DIENSTVERLENING),
                (@Nullable String) profiel.value(Veld.FASE),
                new Uitleg(profiel, Regelmap.register(), adviseur).validity().geldigTot(),
                advies.signalen().stream().map(Routeadvies.Signaal::code).toList());
    }

    /** Without what only the policy could tell. */
    private static Samenvatting withoutPolicy(Samenvatting een) {
        return new Samenvatting(
                een.afstand(),
                een.binnenTermijn(),
                een.reden(),
                null,
                een.startDienstverlening(),
                een.fase(),
                null,
                een.signalen());
    }
}
