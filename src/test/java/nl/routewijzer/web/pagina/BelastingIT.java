package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.dossier.MemoryDossier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Twenty consultants at once: nobody sees an error and nothing gets lost. How fast it was is told, not judged. */
@SpringBootTest(classes = PaginaTestApp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BelastingIT {
    private static final int CONSULENTEN = 20;
    private static final int RONDES = 3;

    @Autowired
    MemoryDossier dossier;

    @LocalServerPort
    int port;

    @Test
    void twenty_consultants_click_at_once() throws Exception {
        dossier.clear();
        List<Belasting.Klik> klikken = new Belasting("http://localhost:" + port).run(CONSULENTEN, RONDES);

        System.out.println(Belasting.report(klikken));
        assertThat(klikken).hasSize(CONSULENTEN * RONDES * 5);
        assertThat(klikken)
                .allSatisfy(klik -> assertThat(klik.status())
                        .as(klik.pad())
                        .isEqualTo(klik.pad().equals("/adviezen") ? 303 : 200));
        assertThat(dossier.size()).isEqualTo(CONSULENTEN * RONDES);
    }
}
