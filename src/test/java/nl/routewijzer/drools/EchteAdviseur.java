package nl.routewijzer.drools;

import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.RuleBasedAdviseur;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** For a test that needs the advice of the rules, where others make do with a fake. */
@TestConfiguration(proxyBeanMethods = false)
public class EchteAdviseur {
    @Bean
    @Primary
    Adviseur rules() {
        return new RuleBasedAdviseur(new DroolsRegelmotor());
    }
}
