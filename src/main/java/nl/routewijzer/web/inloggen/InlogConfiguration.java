package nl.routewijzer.web.inloggen;

import java.util.Optional;
import nl.routewijzer.toegang.Gebruiker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sees to it that every request is done as somebody, who may do that. */
@Configuration(proxyBeanMethods = false)
class InlogConfiguration {

    /** Nobody logs in: whoever sits at this machine may do everything. */
    @Bean
    Aanmelding lokaleAanmelding() {
        return request -> Optional.of(Gebruiker.LOKAAL);
    }

    @Bean
    @ConditionalOnMissingBean
    Inlogvraag inlogvraag() {
        return Inlogvraag.STANDAARD;
    }

    @Bean
    WebMvcConfigurer rechtwijzing(Aanmelding aanmelding, Inlogvraag inlogvraag) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Toegangsbinder(aanmelding));
                registry.addInterceptor(new Rechtwijzer(inlogvraag));
            }
        };
    }
}
