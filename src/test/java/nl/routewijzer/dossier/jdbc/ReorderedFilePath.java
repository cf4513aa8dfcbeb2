package nl.routewijzer.dossier.jdbc;

import java.util.concurrent.ThreadLocalRandom;

/** The same, but half of the changes reach the disk at once: a power cut leaves them without those before them. */
public final class ReorderedFilePath extends ForcedFilePath {
    static final String SCHEME = "reordered";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    boolean isEarly() {
        return ThreadLocalRandom.current().nextBoolean();
    }
}
