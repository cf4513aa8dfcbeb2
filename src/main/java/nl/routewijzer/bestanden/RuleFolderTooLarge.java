package nl.routewijzer.bestanden;

import java.io.IOException;

/** The folder holds more than policy can be; the message says so to who keeps it. */
final class RuleFolderTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    RuleFolderTooLarge(String message) {
        super(message);
    }
}
