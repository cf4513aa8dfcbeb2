package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Which database: the one that is given, or a file of our own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DossierProperties.class)
class DatabaseConfiguration {

    @Bean
    @Conditional(NoDatabaseGiven.class)
    JdbcConnectionDetails h2File(DossierProperties properties) {
        return H2File.in(Path.of(properties.data()));
    }
}
