package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Geldigheden;
import nl.routewijzer.dossier.Geldigheden.Gevonden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every database must do for until when advices hold. */
abstract class GeldighedenContract extends DossierContract {
    private static final String NIEUW = "sha256:nieuw";
    private static final LocalDate DAG = LocalDate.parse("2027-01-01");

    private Geldigheden geldigheden;

    GeldighedenContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        geldigheden = context.getBean(Geldigheden.class);
    }

    @Test
    void finds_the_advice_under_another_version_and_not_one_under_the_same() {
        Dossierstuk stuk = stored();

        assertThat(geldigheden.outdated(stuk.gemeente(), NIEUW, null)).containsExactly(stuk.id());
        assertThat(geldigheden.outdated(stuk.gemeente(), stuk.beleidsversie(), null))
                .isEmpty();
        assertThat(geldigheden.outdated("elders", NIEUW, null)).isEmpty();
        assertThat(geldigheden.outdated(stuk.gemeente(), NIEUW, stuk.id())).isEmpty();
    }

    @Test
    void keeps_what_was_found_and_leaves_the_advice_as_it_was() {
        Dossierstuk stuk = stored();

        geldigheden.update(List.of(new Gevonden(stuk.id(), DAG, NIEUW)));

        Dossierstuk later = find(stuk.id());
        assertThat(later.samenvatting().geldigTot()).isEqualTo(DAG);
        assertThat(later.advies()).isEqualTo(stuk.advies());
        assertThat(later.beleidsversie()).isEqualTo(stuk.beleidsversie());
        assertThat(geldigheden.outdated(stuk.gemeente(), NIEUW, null)).isEmpty();
        assertThat(geldigheden.outdated(stuk.gemeente(), stuk.beleidsversie(), null))
                .containsExactly(stuk.id());
    }

    @Test
    void keeps_that_no_day_is_known() {
        Dossierstuk stuk = stored();

        geldigheden.update(List.of(new Gevonden(stuk.id(), null, NIEUW)));

        assertThat(find(stuk.id()).samenvatting().geldigTot()).isNull();
    }

    private Dossierstuk stored() {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
        store(voorbeeld);
        return voorbeeld.stuk();
    }

    private Dossierstuk find(UUID id) {
        return dossier.find(id).orElseThrow();
    }
}
