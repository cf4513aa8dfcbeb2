package nl.routewijzer.dossier.jdbc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the dossier is kept when no other database is given.
 *
 * @param data the folder
 * @param minimumFreeSpace below which an advice is refused
 */
@ConfigurationProperties("routewijzer")
record DossierProperties(
        @DefaultValue("./data") String data,
        @DefaultValue("64MB") DataSize minimumFreeSpace) {}
