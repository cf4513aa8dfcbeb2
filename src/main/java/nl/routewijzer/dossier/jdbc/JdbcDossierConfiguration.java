package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Brieven;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Dossierstanden;
import nl.routewijzer.dossier.GeldendBeleid;
import nl.routewijzer.dossier.Geldigheden;
import nl.routewijzer.dossier.Herkenner;
import nl.routewijzer.dossier.Inleesarchief;
import nl.routewijzer.dossier.Samenvatter;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the dossier to its database. */
@Configuration(proxyBeanMethods = false)
@Import({DatabaseConfiguration.class, LogboekConfiguration.class})
class JdbcDossierConfiguration {
    private static final String POSTGRESQL = "classpath:db/postgresql";

    /** Before anything is written there. */
    @Bean
    Databasesoort databasesoort(DataSource dataSource) throws MetaDataAccessException {
        Databasesoort soort = Databasesoort.of(dataSource);
        if (soort == Databasesoort.POSTGRESQL) {
            RolZietAlles.refuse(new JdbcTemplate(dataSource));
        }
        return soort;
    }

    /** What only PostgreSQL can: the rows that are kept apart there. */
    @Bean
    FlywayConfigurationCustomizer perSoort(Databasesoort soort) {
        return flyway -> {
            if (soort == Databasesoort.POSTGRESQL) {
                flyway.locations(Stream.concat(Stream.of(flyway.getLocations()), Stream.of(new Location(POSTGRESQL)))
                        .toArray(Location[]::new));
            }
        };
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Databasesoort soort) {
        return soort == Databasesoort.POSTGRESQL
                ? new PostgresTransacties(dataSource)
                : new JdbcTransactionManager(dataSource);
    }

    @Bean
    Durability durability(JdbcOperations jdbc, Databasesoort soort, DossierProperties properties) {
        if (soort == Databasesoort.H2) {
            return new H2Durability(
                    jdbc,
                    Path.of(properties.data()),
                    properties.minimumFreeSpace().toBytes());
        }
        PostgresDurability.warnWhenSwitchedOff(jdbc);
        return new PostgresDurability();
    }

    @Bean
    DurableTransaction durableTransaction(PlatformTransactionManager transactions, Durability durability) {
        TransactionDefinition ownTransaction =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new DurableTransaction(new TransactionTemplate(transactions, ownTransaction), durability);
    }

    /** PostgreSQL learns who asks where a transaction begins, so there is no access without one. */
    @Bean
    Zichtvraag zichtvraag(JdbcOperations jdbc, Databasesoort soort, PlatformTransactionManager transactions) {
        return new Zichtvraag(
                jdbc,
                soort == Databasesoort.POSTGRESQL
                        ? new TransactionTemplate(transactions)
                        : TransactionOperations.withoutTransaction(),
                Zicht::nu);
    }

    @Bean
    JdbcPersonen personen(Zichtvraag vraag) {
        return new JdbcPersonen(vraag);
    }

    @Bean
    Adviesdossier adviesdossier(Zichtvraag vraag, JdbcPersonen personen, DurableTransaction transaction) {
        return new JdbcAdviesdossier(vraag, personen, transaction);
    }

    @Bean
    Besluiten besluiten(Zichtvraag vraag, DurableTransaction transaction) {
        return new JdbcBesluiten(vraag, transaction);
    }

    @Bean
    Brieven brieven(Zichtvraag vraag, DurableTransaction transaction) {
        return new JdbcBrieven(vraag, transaction);
    }

    @Bean
    Afhandelingen afhandelingen(Zichtvraag vraag, DurableTransaction transaction) {
        return new JdbcAfhandelingen(vraag, transaction);
    }

    @Bean
    Dossierstanden dossierstanden(Zichtvraag vraag, JdbcPersonen personen, DurableTransaction transaction) {
        return new JdbcDossierstanden(vraag, personen, transaction);
    }

    @Bean
    Caseload caseload(Zichtvraag vraag) {
        return new JdbcCaseload(vraag);
    }

    @Bean
    GeldendBeleid geldendBeleid(Zichtvraag vraag, DurableTransaction transaction) {
        return new JdbcGeldendBeleid(vraag, transaction);
    }

    @Bean
    Inleesarchief inleesarchief(Zichtvraag vraag, DurableTransaction transaction) {
        return new JdbcInleesarchief(vraag, transaction);
    }

    @Bean
    Geldigheden geldigheden(Zichtvraag vraag) {
        return new JdbcGeldigheden(vraag);
    }

    @Bean
    JavaMigration samenvatting(Samenvatter samenvatter) {
        return new V3__samenvatting(samenvatter);
    }

    @Bean
    JavaMigration personenMigration(Herkenner herkenner) {
        return new V7__personen(herkenner);
    }
}
