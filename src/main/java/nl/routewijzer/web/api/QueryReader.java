package nl.routewijzer.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Isodatum;
import nl.routewijzer.web.api.problem.ZoekvraagGeweigerd;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a URL and collects everything that is wrong with them. Empty is the same as absent. */
final class QueryReader {
    static final String CURSOR = "cursor";

    /** No database finds it, and some refuse it. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final MultiValueMap<String, String> parameters;
    private final List<Fout> fouten = new ArrayList<>();

    /** @param namen the parameters that exist */
    QueryReader(MultiValueMap<String, String> parameters, List<String> namen) {
        this.parameters = parameters;
        parameters.forEach((naam, waarden) -> {
            if (!namen.contains(naam)) {
                fout(
                        naam,
                        "De parameter '" + Echo.text(naam) + "' bestaat niet. Kies uit: " + String.join(", ", namen)
                                + ".");
            } else if (waarden.size() > 1) {
                fout(naam, "Geef de parameter " + naam + " maar één keer.");
            } else if (waarden.stream()
                    .anyMatch(
                            waarde -> waarde != null && CONTROL.matcher(waarde).find())) {
                fout(naam, "In de parameter " + naam + " staat een teken dat niet te lezen is. Haal het weg.");
            }
        });
    }

    /**
     * The date in the only parameter that an address looks at.
     *
     * @throws ZoekvraagGeweigerd when it is none
     */
    static @Nullable LocalDate one(String naam, MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> deze = new LinkedMultiValueMap<>();
        deze.addAll(naam, parameters.getOrDefault(naam, List.of()));
        QueryReader query = new QueryReader(deze, List.of(naam));
        LocalDate datum = query.datum(naam);
        query.finish();
        return datum;
    }

    @Nullable
    String value(String naam) {
        String waarde = parameters.getFirst(naam);
        return waarde == null || waarde.isEmpty() ? null : waarde;
    }

    /** One of these codes; another is a problem. */
    @Nullable
    String code(String naam, List<String> codes) {
        String waarde = value(naam);
        if (waarde != null && !codes.contains(waarde)) {
            fout(
                    naam,
                    "'" + Echo.text(waarde) + "' is geen waarde van " + naam + ". Kies uit: " + String.join(", ", codes)
                            + ".");
        }
        return waarde;
    }

    @Nullable
    LocalDate datum(String naam) {
        String waarde = value(naam);
        if (waarde == null) {
            return null;
        }
        return Isodatum.read(waarde, melding -> fout(naam, melding)).orElse(null);
    }

    /** Where the page before ended. */
    @Nullable
    UUID cursor() {
        String waarde = value(CURSOR);
        if (waarde == null) {
            return null;
        }
        Optional<UUID> cursor = Uuids.parse(waarde);
        if (cursor.isEmpty()) {
            fout(CURSOR, "Gebruik als cursor alleen wat in het antwoord op de vorige bladzijde stond.");
        }
        return cursor.orElse(null);
    }

    void fout(String naam, String melding) {
        String waarde = parameters.getFirst(naam);
        add(new Fout(Echo.text(naam), waarde == null ? null : Echo.text(waarde), melding));
    }

    void add(Fout fout) {
        fouten.add(fout);
    }

    /** @throws ZoekvraagGeweigerd with every problem so far */
    void finish() {
        if (!fouten.isEmpty()) {
            throw new ZoekvraagGeweigerd(fouten);
        }
    }
}
