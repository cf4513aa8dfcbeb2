package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.routewijzer.dossier.BuitenBereik;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement that could show or change what is somebody else's is not run. */
class ZichtcontroleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM routeadvies",
                "SELECT * FROM routeadvies r WHERE r.gemeente = ?",
                "select * from routeadvies",
                "SELECT * FROM routeadvies r WHERE {zicht:b}",
                "SELECT * FROM routeadvies r, besluit b WHERE {zicht:r}",
                "SELECT * FROM routeadvies r JOIN besluit b ON b.volgnummer = r.id WHERE {zicht:r}",
                "SELECT * FROM routeadvies r WHERE {zicht:r} AND NOT EXISTS (SELECT 1 FROM routeadvies later"
                        + " WHERE later.id > r.id)",
                "SELECT * FROM besluit b WHERE b.advies = ?",
                "SELECT * FROM besluit b JOIN notitie n ON n.advies = b.advies",
                "SELECT * FROM inleesregel WHERE inlezing = ?",
                "SELECT * FROM onbekend WHERE {zicht:onbekend}",
                "UPDATE persoon SET geboortedatum = ?",
                "UPDATE persoon SET gemeente = ? WHERE {zicht:persoon}",
                "DELETE FROM notitie",
                "TRUNCATE TABLE notitie",
                "INSERT INTO notitie (advies, gemeente) VALUES (?, ?)",
                "INSERT INTO notitie (advies) VALUES (?)",
                "INSERT INTO notitie (gemeente, advies) VALUES (?, {gemeente})",
                "INSERT INTO inleesregel (inlezing, account) VALUES (?, ?)",
                "INSERT INTO beleidsversie (hash, tekst) SELECT id, profiel FROM routeadvies"
            })
    void refuses_what_leaves_out_whose_it_is(String sql) {
        assertThatThrownBy(() -> Zichtcontrole.check(sql)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM routeadvies WHERE {zicht:routeadvies} FOR UPDATE",
                "SELECT * FROM routeadvies r LEFT JOIN besluit b ON b.advies = r.id WHERE {zicht:r}",
                "SELECT c.code FROM besluit b JOIN besluit_voorziening c ON c.besluit = b.id WHERE {zicht:b}",
                "SELECT 1 FROM routeadvies r JOIN dossierstand d ON d.gemeente = r.gemeente WHERE {zicht:r}",
                "SELECT tekst FROM beleidsversie WHERE hash = ?",
                "SELECT NEXTVAL('beleid_in_werking_nummer')",
                "INSERT INTO notitie (advies, gemeente) VALUES (?, {gemeente})",
                "UPDATE inlezing SET stand = ? WHERE id = ? AND {zicht:inlezing}"
            })
    void runs_what_says_whose_it_is(String sql) {
        assertThatCode(() -> Zichtcontrole.check(sql)).doesNotThrowAnyException();
    }

    @Test
    void the_condition_and_its_arguments_come_where_they_should() {
        Zichtopdracht opdracht = Zichtopdracht.of(
                "SELECT ? FROM routeadvies r WHERE {zicht:r} AND r.id > ? AND EXISTS (SELECT 1 FROM routeadvies later"
                        + " WHERE {zicht:later})",
                () -> zicht("bergdorp", "aa"),
                null,
                1,
                2);

        assertThat(opdracht.sql())
                .isEqualTo("SELECT ? FROM routeadvies r WHERE r.gemeente IN (?, ?) AND r.id > ? AND EXISTS"
                        + " (SELECT 1 FROM routeadvies later WHERE later.gemeente IN (?, ?))");
        assertThat(opdracht.arguments()).containsExactly(1, "aa", "bergdorp", 2, "aa", "bergdorp");
    }

    @Test
    void who_may_see_all_needs_no_condition_and_who_may_see_none_gets_none() {
        String sql = "SELECT 1 FROM routeadvies r WHERE {zicht:r}";

        assertThat(Zichtopdracht.of(sql, () -> new Zicht(Toegang.DIENST), null).sql())
                .endsWith("WHERE TRUE");
        assertThat(Zichtopdracht.of(sql, ZichtcontroleTest::zicht, null).sql()).endsWith("WHERE FALSE");
    }

    @Test
    void nothing_is_added_for_another_municipality() {
        String sql = "INSERT INTO notitie (advies, gemeente) VALUES (?, {gemeente})";

        assertThat(Zichtopdracht.of(sql, () -> zicht("aa"), "aa", "x").arguments())
                .containsExactly("x", "aa");
        assertThatThrownBy(() -> Zichtopdracht.of(sql, () -> zicht("aa"), "bergdorp", "x"))
                .isInstanceOf(BuitenBereik.class);
    }

    private static Zicht zicht(String... gemeenten) {
        return new Zicht(new Toegang(Gebruiker.LOKAAL, Bereik.van(Set.of(gemeenten))));
    }
}
