package nl.routewijzer.balie;

import nl.routewijzer.advies.OrderedRegelmotor;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.dossier.Herkenner;
import nl.routewijzer.dossier.Samenvatter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** How advices are summarized, for a dossier that starts without the desk. */
@Configuration(proxyBeanMethods = false)
public class Samenvattend {

    @Bean
    Samenvatter samenvatter() {
        return new Samenvattingen(
                new RuleBasedAdviseur(new OrderedRegelmotor()),
                JsonMapper.builder().build());
    }

    @Bean
    Herkenner herkenner() {
        return new Dossierherkenner(JsonMapper.builder().build());
    }
}
