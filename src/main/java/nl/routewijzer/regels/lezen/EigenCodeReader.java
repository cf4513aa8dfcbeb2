package nl.routewijzer.regels.lezen;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Verklaring;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a code that the policy adds to a list. */
final class EigenCodeReader {
    private static final Map<String, Codelijst> LIJSTEN = Map.of(
            "aanleiding", Codelijst.AANLEIDING, "reden", Codelijst.TERUGMELDREDEN, "behoefte", Codelijst.BEHOEFTE);
    private static final Pattern KOP =
            Pattern.compile("(aanleiding|reden|behoefte) ([A-Z][A-Z0-9_]{0,59}) \"([^\"]+)\"");

    private EigenCodeReader() {}

    static Verklaring.@Nullable EigenCode read(LineReader reader, Line header) {
        Matcher kop = KOP.matcher(header.tekst());
        if (!kop.matches()) {
            String woord = header.tekst().split(" ", 2)[0];
            reader.problem(
                    header,
                    "Schrijf een eigen code in hoofdletters, met de woorden voor de lezer erachter: " + woord
                            + " EIGEN_CODE \"Voorbeeld\"");
            return null;
        }
        Codelijst lijst = LIJSTEN.get(kop.group(1));
        return lijst == null
                ? null
                : new Verklaring.EigenCode(lijst, kop.group(2), kop.group(3), reader.plaats(header));
    }
}
