package nl.routewijzer.bestanden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Ingeleverd;
import nl.routewijzer.documentatie.Scenarioboek;
import nl.routewijzer.dossier.GeldendBeleid;
import nl.routewijzer.toetsing.Beleidstoets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Chooses where the rules come from: the named folder, else {@code ./rules}, else the copy in the jar; reads the scenarios. */
@Configuration(proxyBeanMethods = false)
class BestandenConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(BestandenConfiguration.class);
    private static final Path DEFAULT_FOLDER = Path.of("rules");

    @Bean
    Beleidsbron beleidsbron(@Value("${routewijzer.rules:}") String folder, GeldendBeleid dossier, Clock clock)
            throws IOException {
        if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
            throw new RuleFolderMissing(folder);
        }
        Inwerkingtreding inwerkingtreding =
                new Inwerkingtreding(new Bewaardbeleid(dossier, Programma.fingerprint()), new Beleidstoets(), clock);
        Path path = folder.isEmpty() ? DEFAULT_FOLDER : Path.of(folder);
        if (Files.isDirectory(path)) {
            LOG.info("Rules from folder {}", path.toAbsolutePath());
            return new WatchedBeleidsbron(new RuleFolder(path), inwerkingtreding);
        }
        LOG.info("Rules from the packaged copy: there is no folder {}", path.toAbsolutePath());
        Ingeleverd packaged = new Ingeleverd(PackagedFiles.rules(), List.of());
        return new FixedBeleidsbron(inwerkingtreding.enter(packaged, inwerkingtreding.last()));
    }

    @Bean
    Scenarioboek scenarioboek(JsonMapper json) throws IOException {
        return PackagedScenarios.read(json);
    }
}
