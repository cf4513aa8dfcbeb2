package nl.routewijzer.logboek;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the log is not what was written.
 *
 * @param volgnummer the first line of which this is so
 */
public record Breuk(long volgnummer, Soort soort) {

    /** What is wrong there, as it is told to who checks it. */
    public enum Soort {
        ONTBREEKT("deze regel ontbreekt"),
        GEWIJZIGD("deze regel, of de regel ervoor, is gewijzigd of ingevoegd"),
        HERSCHREVEN("tot en met deze regel is het logboek herschreven: het zegel zegt iets anders"),
        AFGEKNIPT("vanaf deze regel is het einde van het logboek weg: een zegel kent meer regels"),
        ZEGEL_ONTBREEKT("het zegel na deze regel ontbreekt"),
        ZEGEL_ONGELDIG("het zegel op deze regel is niet met deze sleutel gezet");

        private final String zin;

        Soort(String zin) {
            this.zin = zin;
        }
    }

    /** Of what two looks found, what comes first in the log. */
    public static Optional<Breuk> eerste(Optional<Breuk> een, Optional<Breuk> ander) {
        return Stream.of(een, ander).flatMap(Optional::stream).min(Comparator.comparingLong(Breuk::volgnummer));
    }

    @Override
    public String toString() {
        return "Breuk bij regel " + volgnummer + ": " + soort.zin + ".";
    }
}
