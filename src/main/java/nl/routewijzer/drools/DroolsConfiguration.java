package nl.routewijzer.drools;

import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.RuleBasedAdviseur;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the service advise with Drools. */
@Configuration(proxyBeanMethods = false)
class DroolsConfiguration {
    @Bean
    Adviseur adviseur() {
        return new RuleBasedAdviseur(new DroolsRegelmotor());
    }
}
