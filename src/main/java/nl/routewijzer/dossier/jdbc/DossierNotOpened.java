package nl.routewijzer.dossier.jdbc;

import org.jspecify.annotations.Nullable;

/** The database file cannot be used, so the service cannot start. */
final class DossierNotOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DossierNotOpened(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
