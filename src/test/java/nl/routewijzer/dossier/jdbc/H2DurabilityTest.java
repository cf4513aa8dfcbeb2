package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.DossierVol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class H2DurabilityTest {
    @TempDir
    Path folder;

    @Test
    void refuses_an_advice_before_the_disk_is_full_and_stores_nothing_of_it() {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
        try (ConfigurableApplicationContext context =
                DossierContext.start("routewijzer.data=" + folder, "routewijzer.minimum-free-space=1000000TB")) {
            Adviesdossier dossier = context.getBean(Adviesdossier.class);

            assertThatThrownBy(() -> dossier.store(voorbeeld.stuk(), voorbeeld.beleid()))
                    .isInstanceOf(DossierVol.class)
                    .hasMessageMatching("only \\d+ bytes free where the dossier is kept, \\d+ needed");

            assertThat(dossier.find(voorbeeld.id())).isEmpty();
            assertThat(dossier.policyText(voorbeeld.beleidsversie())).isEmpty();
        }
    }

    @Test
    void keeps_the_dossier_in_a_data_folder_that_it_makes_itself() {
        String property = "routewijzer.data=" + folder.resolve("nieuw/data");
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
        try (ConfigurableApplicationContext context = DossierContext.start(property)) {
            context.getBean(Adviesdossier.class).store(voorbeeld.stuk(), voorbeeld.beleid());
        }

        assertThat(folder.resolve("nieuw/data/dossier.mv.db")).isNotEmptyFile();
        try (ConfigurableApplicationContext context = DossierContext.start(property)) {
            assertThat(context.getBean(Adviesdossier.class).find(voorbeeld.id()))
                    .contains(voorbeeld.stuk());
        }
    }
}
