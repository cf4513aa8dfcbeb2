package nl.routewijzer.drools;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import nl.routewijzer.beleid.Beleid;

/** Prints which policy a file is, and how somebody runs it who has only Maven and the file. */
final class DrlHead {
    private static final String BUILD = "/META-INF/build-info.properties";

    private DrlHead() {}

    static String print(Beleid beleid) {
        return """
                // Beleidsversie %s
                // Geldig %s
                //
                %s""".formatted(
                        beleid.beleidsversie(),
                        beleid.geldigheid(),
                        DrlPart.read("gebruik.drl").formatted(droolsVersion()));
    }

    /** The Drools of this build, with which its tests ran the printed file. */
    private static String droolsVersion() {
        Properties build = new Properties();
        try {
            build.load(new StringReader(DrlPart.read(BUILD)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Objects.requireNonNull(build.getProperty("build.drools.version"), BUILD);
    }
}
