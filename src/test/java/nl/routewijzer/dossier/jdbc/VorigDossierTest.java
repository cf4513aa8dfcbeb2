package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

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
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Personen;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.uitleg.Uitleg;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A dossier from before there were besluiten opens with all of its advices summarized, and each about a person. */
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
            insert(connection, "K-2001", "nijmegen", "1990-05-21");
            insert(connection, "k-2001", "wijchen", "1991-06-22");
            insert(connection, "K-2001", "dordrecht", "1992-07-23");
        }

        try (ConfigurableApplicationContext context = database.open()) {
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
            checkPersons(context);
        }
    }

    /** Two birth dates in one region stay together, and the dossier can tell. */
    private static void checkPersons(ConfigurableApplicationContext context) {
        Persoon gelders = new Persoon("regio/rijk-van-nijmegen", "k-2001");
        LocalDate mei = LocalDate.parse("1990-05-21");
        LocalDate juni = LocalDate.parse("1991-06-22");

        assertThat(context.getBean(Personen.class).find("k-2001"))
                .containsExactly(
                        new Bekende(
                                new Persoon("regio/drechtsteden", "k-2001"),
                                "K-2001",
                                LocalDate.parse("1992-07-23"),
                                List.of(),
                                "dordrecht"),
                        new Bekende(gelders, "K-2001", juni, List.of(mei), "wijchen"));
        assertThat(context.getBean(Adviesdossier.class)
                        .search(Zoekvraag.of(gelders))
                        .stukken())
                .extracting(Dossierstuk::kenmerk, stuk -> stuk.identiteit().geboortedatum())
                .containsExactly(tuple("K-2001", juni), tuple("K-2001", mei));
    }

    private void insert(Connection connection, String kenmerk, String gemeente, String geboortedatum)
            throws SQLException {
        Kandidaatprofiel profiel = ProfielReader.read(
                Map.of("kenmerk", kenmerk, "gemeente", gemeente, "geboortedatum", geboortedatum),
                Regelmap.register().grenzen(),
                LocalDate.parse("2026-11-21"));
        Beleid beleid = Regelmap.register().inForce(gemeente, profiel.peildatum());
        insert(connection, profiel, adviseur.advise(profiel, beleid), beleid.beleidsversie(), beleid.tekst(), kenmerk);
    }

    private static UUID insert(
            Connection connection, Kandidaatprofiel profiel, Routeadvies advies, String versie, String tekst)
            throws SQLException {
        return insert(connection, profiel, advies, versie, tekst, null);
    }

    /** @param kenmerk {@code null} for one of its own */
    private static UUID insert(
            Connection connection,
            Kandidaatprofiel profiel,
            Routeadvies advies,
            String versie,
            String tekst,
            @Nullable String kenmerk)
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
                kenmerk == null ? id.toString() : kenmerk,
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
                null,
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
                null,
                een.signalen());
    }
}
