package nl.routewijzer.dossier.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database file in the data folder, for one process at a time. */
record H2File(Path folder) implements JdbcConnectionDetails {
    private static final int ALREADY_OPEN = 90020;

    /**
     * WRITE_DELAY=0 is left out on purpose: the checkpoint after each commit makes it durable, and at 0 H2 never tidies the
     * file, which then grows by 45 kB an advice for ever.
     */
    private static final String SETTINGS = ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";MAX_LENGTH_INPLACE_LOB=1048576;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

    /** Opens and closes the file once, so that a folder that cannot be used is known before anything else starts. */
    static H2File in(Path folder) {
        H2File file = new H2File(folder.toAbsolutePath().normalize());
        file.createFolder();
        file.tryToOpen();
        return file;
    }

    /** @param fileSystem the name by which H2 knows the file system, as {@code file} */
    static String url(String fileSystem, Path folder) {
        return "jdbc:h2:" + fileSystem + ":" + folder.resolve("dossier") + SETTINGS;
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
        } catch (IOException e) {
            throw new DossierNotOpened("The data folder " + folder + " cannot be written: " + e, e);
        }
    }

    private void tryToOpen() {
        try (Connection connection = DriverManager.getConnection(getJdbcUrl())) {
            if (connection.isReadOnly()) {
                throw new DossierNotOpened("The dossier in " + folder + " is read-only", null);
            }
        } catch (SQLException e) {
            String reason = e.getErrorCode() == ALREADY_OPEN ? "another process uses it" : e.getMessage();
            throw new DossierNotOpened("The dossier in " + folder + " cannot be opened: " + reason, e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url("file", folder);
    }

    @Override
    public String getUsername() {
        return "";
    }

    @Override
    public String getPassword() {
        return "";
    }
}
