package nl.routewijzer.dossier.jdbc;

import java.time.Clock;
import nl.routewijzer.logboek.Logboek;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** Wires the log to the database of the dossier. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogboekProperties.class)
class LogboekConfiguration {

    @Bean
    Logboek logboek(JdbcOperations jdbc, DurableTransaction transaction) {
        return new JdbcLogboek(jdbc, transaction);
    }

    @Bean
    Zegelwacht zegelwacht(
            JdbcOperations jdbc, DurableTransaction transaction, LogboekProperties logboek, DossierProperties dossier) {
        return new Zegelwacht(new JdbcZegels(jdbc, transaction), logboek.sleutelbestand(dossier), Clock.systemUTC());
    }
}
