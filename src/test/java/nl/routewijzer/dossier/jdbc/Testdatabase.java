package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import java.util.List;
import nl.routewijzer.crash.DurablePostgres;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database in a folder.
 *
 * @param properties that make the service use it, and keep what it keeps beside it in the folder too
 * @param url where it is, for a test that goes past the service
 * @param allesUrl the same, past what keeps municipalities apart
 */
record Testdatabase(List<String> properties, String url, String allesUrl, Runnable closing) implements AutoCloseable {

    static Testdatabase h2(Path folder) {
        String url = H2File.url("file", folder);
        return new Testdatabase(List.of("routewijzer.data=" + folder), url, url, () -> {});
    }

    static Testdatabase postgres(Path folder) {
        DurablePostgres server = DurablePostgres.start(folder);
        return new Testdatabase(
                List.of("spring.datasource.url=" + server.url(), "routewijzer.data=" + folder),
                server.url(),
                server.superuserUrl(),
                server::close);
    }

    ConfigurableApplicationContext open() {
        return DossierContext.start(properties.toArray(String[]::new));
    }

    @Override
    public void close() {
        closing.run();
    }
}
