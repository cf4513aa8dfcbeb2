package nl.routewijzer.web.inloggen;

import java.util.Optional;
import nl.routewijzer.toegang.Gebruiker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sees to it that every request is done as somebody, who may do that. Who it is where a provider is set, {@code oidc} tells. */
@Configuration(proxyBeanMethods = false)
class InlogConfiguration {

    @Bean
    WebMvcConfigurer rechtwijzing(Aanmelding aanmelding, Uitnodiging uitnodiging) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Toegangsbinder(aanmelding));
                registry.addInterceptor(new Rechtwijzer(uitnodiging));
            }
        };
    }

    /** Without a provider. An issuer that is there, whatever it says, asks for one. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = Inloggen.ISSUER, havingValue = "\0", matchIfMissing = true)
    static class Lokaal {

        /** Nobody logs in: whoever sits at this machine may do everything. */
        @Bean
        Aanmelding lokaleAanmelding() {
            return request -> Optional.of(Gebruiker.LOKAAL);
        }

        @Bean
        Uitnodiging geenUitnodiging() {
            return (request, response) -> response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
