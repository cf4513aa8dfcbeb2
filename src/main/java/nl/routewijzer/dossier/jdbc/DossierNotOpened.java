package nl.routewijzer.dossier.jdbc;

import org.jspecify.annotations.Nullable;

/** The database file cannot be used, so the service cannot start. */
final class DossierNotOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;

    private DossierNotOpened(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    static DossierNotOpened otherProcess(String message, Throwable cause) {
        return new DossierNotOpened(
                message, "Stop the other process, or give another folder with --routewijzer.data=FOLDER.", cause);
    }

    static DossierNotOpened otherFolder(String message, @Nullable Throwable cause) {
        return new DossierNotOpened(
                message, "Make the folder writable, or give another folder with --routewijzer.data=FOLDER.", cause);
    }

    /** What was kept in it may be lost: nobody should go on as if there had been nothing. */
    static DossierNotOpened damaged(String message, @Nullable Throwable cause) {
        return new DossierNotOpened(
                message,
                "Keep this file aside and put back a backup. Only when there was nothing in it yet, remove it: the service"
                        + " then begins a new dossier.",
                cause);
    }

    static DossierNotOpened noKey(String message, @Nullable Throwable cause) {
        return new DossierNotOpened(
                message, "Name the file with the key, in PEM, with --routewijzer.logboek.sleutel=FILE.", cause);
    }

    /** What to do about it. */
    String advice() {
        return advice;
    }
}
