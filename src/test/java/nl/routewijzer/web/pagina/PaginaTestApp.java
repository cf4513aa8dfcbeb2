package nl.routewijzer.web.pagina;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
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
import nl.routewijzer.toegang.Openbaar;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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

    @Bean
    SmartInitializingSingleton errors(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return () -> mapping.registerMapping(
                RequestMappingInfo.paths("/fout/{status}")
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                new Foutbladen(),
                Foutbladen.method());
    }

    /** Shows the page that stands for a status. It is no controller, or the whole service would have it in other tests. */
    @Openbaar
    static class Foutbladen {
        private static Method method() {
            return Objects.requireNonNull(ReflectionUtils.findMethod(Foutbladen.class, "show", int.class));
        }

        ModelAndView show(@PathVariable int status) {
            return new ModelAndView("fout", Map.of("status", status));
        }
    }

    @Bean
    FilterRegistrationBean<Filter> strictPolicy() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", CSP);
            chain.doFilter(request, response);
        });
    }
}
