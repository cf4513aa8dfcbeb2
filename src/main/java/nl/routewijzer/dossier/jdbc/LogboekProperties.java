package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the log is sealed.
 *
 * @param sleutel the file with the key; without it one is made, and kept in the data folder
 */
@ConfigurationProperties("routewijzer.logboek")
record LogboekProperties(@Nullable Path sleutel) {

    Sleutelbestand sleutelbestand(DossierProperties dossier) {
        return sleutel == null
                ? new Sleutelbestand(Path.of(dossier.data(), "logboek.sleutel"), true)
                : new Sleutelbestand(sleutel, false);
    }
}
