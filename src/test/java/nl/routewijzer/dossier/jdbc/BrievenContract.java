package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.routewijzer.dossier.Briefaanvulling;
import nl.routewijzer.dossier.Brieven;
import nl.routewijzer.dossier.BuitenBereik;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every database must do for what is added to letters. */
abstract class BrievenContract extends DossierContract {
    private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");

    private Brieven brieven;

    BrievenContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        brieven = context.getBean(Brieven.class);
    }

    @Test
    void what_was_added_last_stands_in_the_letter_and_what_was_before_stays_kept() {
        UUID advies = advice();
        UUID ander = advice();
        assertThat(brieven.last(advies)).isEmpty();
        Briefaanvulling eerst = added(advies, "Maandag, € 🚲", null);
        Briefaanvulling daarna = added(advies, null, "Neem uw cv mee.");
        brieven.store(eerst);
        brieven.store(daarna);

        assertThat(brieven.last(advies)).contains(daarna);
        assertThat(brieven.last(ander)).isEmpty();
        assertThat(jdbc.queryForList("SELECT afspraak FROM briefaanvulling ORDER BY volgnummer", String.class))
                .containsExactly("Maandag, € 🚲", null);
    }

    @Test
    void additions_at_the_same_moment_are_all_kept() {
        UUID advies = advice();

        Toegang ik = Toegang.nu();
        IntStream.range(0, 16)
                .parallel()
                .forEach(i -> ik.als(() -> brieven.store(added(advies, "Afspraak " + i, null))));

        assertThat(jdbc.queryForList("SELECT volgnummer FROM briefaanvulling ORDER BY volgnummer", Integer.class))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void nothing_is_added_to_the_letter_of_an_advice_that_was_never_given() {
        assertThatThrownBy(() -> brieven.store(added(UUID.randomUUID(), "Maandag", null)))
                .isInstanceOf(BuitenBereik.class);
    }

    private UUID advice() {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
        store(voorbeeld);
        return voorbeeld.id();
    }

    private static Briefaanvulling added(UUID advies, @Nullable String afspraak, @Nullable String regel) {
        return new Briefaanvulling(advies, NU, afspraak, regel);
    }
}
