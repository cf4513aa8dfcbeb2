package nl.routewijzer.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a search and finds everything that is wrong with them at once. Empty is the same as absent. */
final class ZoekvraagReader {
    private static final List<String> NAMEN = List.of("kenmerk", "gemeente", "uitkomst", "van", "tot", "cursor");
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MultiValueMap<String, String> parameters;
    private final Beleidsbron bron;
    private final List<Fout> fouten = new ArrayList<>();

    ZoekvraagReader(MultiValueMap<String, String> parameters, Beleidsbron bron) {
        this.parameters = parameters;
        this.bron = bron;
    }

    /** @throws ZoekvraagGeweigerd with every violation */
    Zoekvraag read() {
        parameters.forEach(this::checkName);
        Zoekvraag vraag = new Zoekvraag(kenmerk(), gemeente(), uitkomst(), datum("van"), datum("tot"), cursor());
        if (vraag.van() != null && vraag.tot() != null && vraag.tot().isBefore(vraag.van())) {
            fout("tot", "De datum tot (" + vraag.tot() + ") ligt voor de datum van (" + vraag.van() + ").");
        }
        if (!fouten.isEmpty()) {
            throw new ZoekvraagGeweigerd(fouten);
        }
        return vraag;
    }

    private void checkName(String naam, List<String> waarden) {
        if (!NAMEN.contains(naam)) {
            fout(
                    naam,
                    "De parameter '" + Echo.text(naam) + "' bestaat niet. Kies uit: " + String.join(", ", NAMEN) + ".");
        } else if (waarden.size() > 1) {
            fout(naam, "Geef de parameter " + naam + " maar één keer.");
        }
    }

    private @Nullable String kenmerk() {
        String kenmerk = value("kenmerk");
        if (kenmerk == null) {
            return null;
        } else if (Kenmerk.isBsn(kenmerk)) {
            fouten.add(new Fout(
                    "kenmerk",
                    null,
                    "Dit kenmerk lijkt een burgerservicenummer. Zoek met het eigen kenmerk van de kandidaat."));
        } else if (!Kenmerk.isWellFormed(kenmerk)) {
            fout("kenmerk", "Een kenmerk heeft 1 tot 40 tekens: letters, cijfers en streepjes.");
        }
        return kenmerk;
    }

    private @Nullable String gemeente() {
        String gemeente = value("gemeente");
        return gemeente == null
                ? null
                : code(
                        "gemeente",
                        gemeente,
                        bron.current().gemeenten().stream()
                                .map(Gemeente::sleutel)
                                .toList());
    }

    private @Nullable String uitkomst() {
        String uitkomst = value("uitkomst");
        return uitkomst == null ? null : code("uitkomst", uitkomst, Codelijst.UITKOMST.codes());
    }

    private String code(String naam, String waarde, List<String> codes) {
        if (!codes.contains(waarde)) {
            fout(
                    naam,
                    "'" + Echo.text(waarde) + "' is geen waarde van " + naam + ". Kies uit: " + String.join(", ", codes)
                            + ".");
        }
        return waarde;
    }

    private @Nullable LocalDate datum(String naam) {
        String waarde = value(naam);
        if (waarde == null) {
            return null;
        }
        if (!DATUM.matcher(waarde).matches()) {
            fout(
                    naam,
                    "'" + Echo.text(waarde)
                            + "' is geen datum. Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2026-02-28.");
            return null;
        }
        try {
            return LocalDate.parse(waarde);
        } catch (DateTimeException nonexistent) {
            fout(naam, "De datum " + waarde + " bestaat niet.");
            return null;
        }
    }

    private @Nullable UUID cursor() {
        String waarde = value("cursor");
        if (waarde == null) {
            return null;
        }
        Optional<UUID> cursor = Uuids.parse(waarde);
        if (cursor.isEmpty()) {
            fout("cursor", "Gebruik als cursor alleen wat in het antwoord op de vorige bladzijde stond.");
        }
        return cursor.orElse(null);
    }

    private @Nullable String value(String naam) {
        String waarde = parameters.getFirst(naam);
        return waarde == null || waarde.isEmpty() ? null : waarde;
    }

    private void fout(String naam, String melding) {
        String waarde = parameters.getFirst(naam);
        fouten.add(new Fout(Echo.text(naam), waarde == null ? null : Echo.text(waarde), melding));
    }
}
