package nl.routewijzer.web.pagina;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Engineversie;
import nl.routewijzer.beleid.Prognosegrens;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The pages on policy, adviser and dossier in memory; run it to look at them on port 8080. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration"
        })
@ComponentScan(basePackageClasses = PaginaConfiguration.class)
@Import(Balie.class)
class PaginaTestApp {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void main(String[] args) {
        Balie balie = SpringApplication.run(PaginaTestApp.class, args).getBean(Balie.class);
        for (Voorbeeldkandidaat kandidaat : Voorbeeldkandidaat.values()) {
            balie.give(kandidaat.tree);
        }
    }

    @Bean
    NepBeleid beleid() {
        return new NepBeleid();
    }

    @Bean
    NepDossier dossier() {
        return new NepDossier();
    }

    @Bean
    NepAdviseur adviseur() {
        return new NepAdviseur();
    }

    @Bean
    Prognosegrens prognosegrens() {
        return (gemeente, peildatum, beleidsversie) -> OptionalInt.of(24);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T09:15:30Z"), ZoneOffset.UTC);
    }

    @Bean
    Engineversie engineversie() {
        return new Engineversie("0.1.0");
    }

    @Bean
    FilterRegistrationBean<Filter> strictPolicy() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", CSP);
            chain.doFilter(request, response);
        });
    }
}
