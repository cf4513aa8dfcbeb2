package nl.routewijzer.dossier.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database file in the data folder, for one process at a time. */
record H2File(Path folder) implements JdbcConnectionDetails {
    private static final int ALREADY_OPEN = 90020;
    private static final String NAME = "dossier";

    /** In bytes: without a table in it a file is smaller, also when it was made just before a start was broken off. */
    private static final long SMALLEST_DOSSIER = 65_536;

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
        return "jdbc:h2:" + fileSystem + ":" + folder.resolve(NAME) + SETTINGS;
    }

    /** A folder of our own is for its owner alone; one that was there before stays as it is, but for the file in it. */
    private void createFolder() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                keepPrivate(folder, "rwx------");
            }
            Files.delete(Files.createTempFile(folder, "writable", null));
        } catch (IOException e) {
            throw DossierNotOpened.otherFolder("The data folder " + folder + " cannot be written: " + e, e);
        }
    }

    private static void keepPrivate(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private void tryToOpen() {
        long size = size();
        if (size == 0) {
            throw damaged("is empty: it was emptied, or could not be written when it was made", null);
        }
        try (Connection connection = DriverManager.getConnection(getJdbcUrl())) {
            if (connection.isReadOnly()) {
                throw DossierNotOpened.otherFolder("The dossier in " + folder + " is read-only", null);
            } else if (size > SMALLEST_DOSSIER && !hasDossier(connection)) {
                throw damaged("has " + size + " bytes, and no dossier can be found in it", null);
            }
            keepPrivate(file(), "rw-------");
        } catch (SQLException e) {
            if (e.getErrorCode() == ALREADY_OPEN) {
                throw DossierNotOpened.otherProcess(
                        "The dossier in " + folder + " cannot be opened: another process uses it", e);
            } else if (Files.isReadable(file()) && Files.isWritable(file())) {
                throw damaged("cannot be read: " + e.getMessage(), e);
            }
            throw DossierNotOpened.otherFolder("The dossier in " + folder + " cannot be opened: " + e.getMessage(), e);
        } catch (IOException e) {
            throw DossierNotOpened.otherFolder("The dossier in " + folder + " cannot be kept private: " + e, e);
        }
    }

    /** Every version of the software has made this table first. */
    private static boolean hasDossier(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }

    /** Negative where it is not there yet. */
    private long size() {
        try {
            return Files.exists(file()) ? Files.size(file()) : -1;
        } catch (IOException e) {
            throw DossierNotOpened.otherFolder("The dossier in " + folder + " cannot be read: " + e, e);
        }
    }

    private Path file() {
        return folder.resolve(NAME + ".mv.db");
    }

    private DossierNotOpened damaged(String what, @Nullable Throwable cause) {
        return DossierNotOpened.damaged("The dossier file " + file() + " " + what, cause);
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
