package nl.routewijzer.web.pagina;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.documentatie.Scenarioboek;
import nl.routewijzer.dossier.MemoryDossier;
import nl.routewijzer.dossier.MemoryInleesarchief;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.inlezen.Inlezingen;
import nl.routewijzer.logboek.MemoryLogboek;
import nl.routewijzer.overzicht.Overzichten;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages on policy, adviser and dossier in memory; run it to look at them on port 8080. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration"
        })
@ComponentScan(
        basePackages = "nl.routewijzer.web.inloggen",
        basePackageClasses = {PaginaConfiguration.class, Balie.class, Inlezingen.class, Overzichten.class})
public class PaginaTestApp {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void main(String[] args) {
        Balie balie = SpringApplication.run(PaginaTestApp.class, args).getBean(Balie.class);
        for (Voorbeeldkandidaat kandidaat : Voorbeeldkandidaat.values()) {
            balie.give(kandidaat.tree);
        }
    }

    @Bean
    Beleidsbron beleid() {
        return new Wisselbron(Regelmap.register());
    }

    @Bean
    Scenarioboek scenarioboek() {
        return Proefboek.of(Regelmap.register());
    }

    @Bean
    MemoryDossier dossier() {
        return new MemoryDossier(100);
    }

    @Bean
    MemoryInleesarchief inleesarchief() {
        return new MemoryInleesarchief();
    }

    @Bean
    MemoryLogboek logboek() {
        return new MemoryLogboek();
    }

    @Bean
    Adviseur adviseur() {
        return new RuleBasedAdviseur(new DroolsRegelmotor());
    }

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(Instant.parse("2026-11-21T09:15:30Z"), ZoneOffset.UTC);
    }

    /** Shows the page that stands for a status. */
    @Bean
    RouterFunction<ServerResponse> errors() {
        return RouterFunctions.route()
                .GET(
                        "/fout/{status}",
                        request -> ServerResponse.ok()
                                .render("fout", Map.of("status", Integer.valueOf(request.pathVariable("status")))))
                .build();
    }

    @Bean
    FilterRegistrationBean<Filter> strictPolicy() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", CSP);
            chain.doFilter(request, response);
        });
    }
}
