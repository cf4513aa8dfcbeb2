package nl.routewijzer.dossier.jdbc;

import java.util.Optional;
import nl.routewijzer.logboek.Breuk;
import nl.routewijzer.logboek.Zegelsleutel;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcOperations;

/** Checks the log instead of starting the service: changes nothing, answers nobody, and says where the first break is. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
@EnableConfigurationProperties(LogboekProperties.class)
@Import(DatabaseConfiguration.class)
public final class Logboekcontrole {
    private static final String TABLE =
            "SELECT count(*) FROM information_schema.tables WHERE LOWER(table_name) = 'logboek'";

    private Logboekcontrole() {}

    /** What was found, in words. */
    record Verslag(String tekst, boolean isHeel) {}

    /** @return the exit status: 0 when the log is whole, 1 when it is not */
    public static int run(String... args) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Logboekcontrole.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(args)) {
            Verslag verslag = check(
                    context.getBean(JdbcOperations.class),
                    context.getBean(LogboekProperties.class).sleutelbestand(context.getBean(DossierProperties.class)));
            System.out.println(verslag.tekst);
            return verslag.isHeel ? 0 : 1;
        }
    }

    private static Verslag check(JdbcOperations jdbc, Sleutelbestand bestand) {
        Integer tables = jdbc.queryForObject(TABLE, Integer.class);
        if (tables == null || tables == 0) {
            return new Verslag("Hier is geen logboek.", false);
        }
        return bestand.isMissing()
                ? withoutKey(jdbc, bestand)
                : verslag(new Logboeklezer(jdbc).check(bestand.read()), bestand.read());
    }

    /** The key is made when there is something to seal: without either nothing is wrong. */
    private static Verslag withoutKey(JdbcOperations jdbc, Sleutelbestand bestand) {
        boolean leeg = JdbcLogboek.einde(jdbc).volgnummer() == 0
                && JdbcZegels.all(jdbc).isEmpty();
        return leeg
                ? new Verslag("Het logboek is leeg.", true)
                : new Verslag(
                        "De sleutel van het logboek is er niet: " + bestand.file()
                                + ". Noem het bestand met --routewijzer.logboek.sleutel.",
                        false);
    }

    private static Verslag verslag(Logboeklezer.Bevinding bevinding, Zegelsleutel sleutel) {
        Optional<Breuk> breuk = bevinding.breuk();
        String gelezen = "Logboek: " + bevinding.regels() + " regels en " + bevinding.zegels() + " zegels, met sleutel "
                + sleutel.vingerafdruk() + ".";
        return new Verslag(
                gelezen + " "
                        + breuk.map(Breuk::toString)
                                .orElseGet(
                                        () -> "Geen breuk. Verzegeld tot en met regel " + bevinding.verzegeld() + "."),
                breuk.isEmpty());
    }
}
