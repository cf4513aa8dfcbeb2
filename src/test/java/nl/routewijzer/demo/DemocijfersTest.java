package nl.routewijzer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caseload of the demo, advised by the real policy, against the published figures. */
class DemocijfersTest {
    private static final int KANDIDATEN = 4600;
    private static final int TERUGMELDINGEN = 240;
    private final Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    /** The seed of the demo itself, and another seed on a day at which the year has hardly begun. */
    @ParameterizedTest
    @CsvSource({"2026, 2026-11-21", "7, 2027-01-02"})
    void follows_the_published_figures(long seed, LocalDate dag) throws IOException {
        Vergelijking vergelijking = Vergelijking.of(advise(new DemoProperties(seed, KANDIDATEN, TERUGMELDINGEN), dag));

        print(vergelijking, seed);
        assertThat(vergelijking.regels()).hasSizeGreaterThan(60);
        assertThat(vergelijking.missed()).isEmpty();
    }

    @Test
    void notices_a_caseload_that_is_far_off() {
        DemoProperties weinig = new DemoProperties(2026, 400, TERUGMELDINGEN);
        List<Map<String, String>> alleenJongeren = advise(weinig, LocalDate.parse("2026-11-21")).stream()
                .filter(Voorwaarden.of("leeftijd=0..26")::hold)
                .toList();

        assertThat(Vergelijking.of(alleenJongeren).missed())
                .extracting(regel -> regel.cijfer().sleutel())
                .contains("kandidaten", "jonger-dan-27", "van-45-tot-55", "langer-dan-twee-jaar");
    }

    private List<Map<String, String>> advise(DemoProperties wens, LocalDate dag) {
        return new Caseloadgenerator(wens, dag)
                .generate().stream().map(gevraagd -> advise(gevraagd, dag)).toList();
    }

    private Map<String, String> advise(Demoadvies gevraagd, LocalDate dag) {
        Kandidaatprofiel profiel =
                ProfielReader.read(gevraagd.tree(), Regelmap.register().grenzen(), dag);
        Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum());
        return Meetfeiten.of(gevraagd, adviseur.advise(profiel, beleid), dag);
    }

    private static void print(Vergelijking vergelijking, long seed) throws IOException {
        String tabel = vergelijking.table();
        Path folder = Files.createDirectories(Path.of("target", "demo"));
        Files.writeString(folder.resolve("vergelijking-" + seed + ".md"), tabel);
        System.out.println(tabel);
    }
}
