package nl.routewijzer.balie;

import java.time.Clock;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.MapperFeature;

/** What the desk stands on: the time, the version of the software and the way that JSON is written. */
@Configuration(proxyBeanMethods = false)
class BalieConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The build writes both versions, so that they are the same in the jar, in a test and during development. */
    @Bean
    Engineversie engineversie(BuildProperties build) {
        return new Engineversie("routewijzer " + build.getVersion() + ", drools " + build.get("drools.version"));
    }

    /** Fields are written in the order of the contract. */
    @Bean
    JsonMapperBuilderCustomizer contractOrder() {
        return builder -> builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    }
}
