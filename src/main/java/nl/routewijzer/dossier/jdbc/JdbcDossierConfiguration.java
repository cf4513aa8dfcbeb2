package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import java.sql.DatabaseMetaData;
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
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the dossier to its database. */
@Configuration(proxyBeanMethods = false)
@Import({DatabaseConfiguration.class, LogboekConfiguration.class})
class JdbcDossierConfiguration {

    @Bean
    Durability durability(DataSource dataSource, JdbcOperations jdbc, DossierProperties properties)
            throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        return switch (product) {
            case "H2" ->
                new H2Durability(
                        jdbc,
                        Path.of(properties.data()),
                        properties.minimumFreeSpace().toBytes());
            case "PostgreSQL" -> {
                PostgresDurability.warnWhenSwitchedOff(jdbc);
                yield new PostgresDurability();
            }
            default -> throw new IllegalStateException("the dossier is kept in PostgreSQL or H2, not in " + product);
        };
    }

    @Bean
    DurableTransaction durableTransaction(PlatformTransactionManager transactions, Durability durability) {
        TransactionDefinition ownTransaction =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new DurableTransaction(new TransactionTemplate(transactions, ownTransaction), durability);
    }

    @Bean
    JdbcPersonen personen(JdbcOperations jdbc) {
        return new JdbcPersonen(jdbc);
    }

    @Bean
    Adviesdossier adviesdossier(
            JdbcAggregateOperations rows, JdbcOperations jdbc, JdbcPersonen personen, DurableTransaction transaction) {
        return new JdbcAdviesdossier(rows, jdbc, personen, transaction);
    }

    @Bean
    Besluiten besluiten(JdbcOperations jdbc, DurableTransaction transaction) {
        return new JdbcBesluiten(jdbc, transaction);
    }

    @Bean
    Brieven brieven(JdbcOperations jdbc, DurableTransaction transaction) {
        return new JdbcBrieven(jdbc, transaction);
    }

    @Bean
    Afhandelingen afhandelingen(JdbcOperations jdbc, DurableTransaction transaction) {
        return new JdbcAfhandelingen(jdbc, transaction);
    }

    @Bean
    Dossierstanden dossierstanden(JdbcOperations jdbc, JdbcPersonen personen, DurableTransaction transaction) {
        return new JdbcDossierstanden(jdbc, personen, transaction);
    }

    @Bean
    Caseload caseload(JdbcOperations jdbc) {
        return new JdbcCaseload(jdbc);
    }

    @Bean
    GeldendBeleid geldendBeleid(JdbcOperations jdbc, DurableTransaction transaction) {
        return new JdbcGeldendBeleid(jdbc, transaction);
    }

    @Bean
    Inleesarchief inleesarchief(JdbcOperations jdbc, DurableTransaction transaction) {
        return new JdbcInleesarchief(jdbc, transaction);
    }

    @Bean
    Geldigheden geldigheden(JdbcOperations jdbc) {
        return new JdbcGeldigheden(jdbc);
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
