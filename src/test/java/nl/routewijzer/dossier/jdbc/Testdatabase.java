package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import nl.routewijzer.crash.DurablePostgres;

/**
 * A database in a folder.
 *
 * @param property that makes the service use it
 * @param url where it is, for a test that goes past the service
 * @param allesUrl the same, past what keeps municipalities apart
 */
record Testdatabase(String property, String url, String allesUrl, Runnable closing) implements AutoCloseable {

    static Testdatabase h2(Path folder) {
        String url = H2File.url("file", folder);
        return new Testdatabase("routewijzer.data=" + folder, url, url, () -> {});
    }

    static Testdatabase postgres(Path folder) {
        DurablePostgres server = DurablePostgres.start(folder);
        return new Testdatabase(
                "spring.datasource.url=" + server.url(), server.url(), server.superuserUrl(), server::close);
    }

    @Override
    public void close() {
        closing.run();
    }
}
