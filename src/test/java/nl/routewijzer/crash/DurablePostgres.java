package nl.routewijzer.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server in a folder that forces commits to disk, as in production, and that can be killed. */
public final class DurablePostgres implements AutoCloseable {
    private static final String ROLE = "routewijzer";

    private final Path folder;
    private final EmbeddedPostgres server;

    private DurablePostgres(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts a server on the data in the folder: that of the server that was killed there, or a new one. */
    public static DurablePostgres start(Path folder) {
        try {
            DurablePostgres postgres = new DurablePostgres(
                    folder,
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder)
                            .setCleanDataDirectory(false)
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .start());
            postgres.createRole();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ordinary role by which the service works, with a database of its own; what was killed has it already. */
    private void createRole() {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + ROLE + "'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("CREATE ROLE " + ROLE + " LOGIN");
            statement.execute("CREATE DATABASE " + ROLE + " OWNER " + ROLE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return server.getJdbcUrl(ROLE, ROLE);
    }

    /** The same database, for a test that goes past what keeps municipalities apart. */
    public String superuserUrl() {
        return server.getJdbcUrl("postgres", ROLE);
    }

    /** Kills the server and all its processes at once, as {@code kill -9} does, and waits until they are gone. */
    public void kill() {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private long pid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
