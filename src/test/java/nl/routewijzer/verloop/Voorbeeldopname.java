package nl.routewijzer.verloop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.advies.Routeadvies;
import org.jspecify.annotations.Nullable;

/** A moment of which a test says only what matters to it. */
final class Voorbeeldopname {
    private final Map<String, Object> profiel = new LinkedHashMap<>(Map.of(
            "kenmerk", "K-1", "gemeente", "rivierstad", "geboortedatum", "1990-01-01", "peildatum", "2026-11-21"));
    private final List<Object> eerdere = new ArrayList<>();
    private String uitkomst = "INTAKE";
    private String afstand = "NOG_ONBEKEND";
    private String beleidsversie = "sha256:1";
    private Routeadvies.@Nullable Zoekperiode zoekperiode;
    private Routeadvies.@Nullable Bemiddelbaarheid bemiddelbaarheid;
    private List<String> hulp = List.of();
    private List<String> signalen = List.of();
    private List<String> regels = List.of();

    Voorbeeldopname fact(String veld, Object waarde) {
        profiel.put(veld, waarde);
        return this;
    }

    Voorbeeldopname used(Map<String, String> eerdereVoorziening) {
        eerdere.add(eerdereVoorziening);
        profiel.put("eerdereVoorzieningen", eerdere);
        return this;
    }

    Voorbeeldopname uitkomst(String code, String codeAfstand) {
        uitkomst = code;
        afstand = codeAfstand;
        return this;
    }

    Voorbeeldopname binnenTermijn(String code) {
        bemiddelbaarheid = new Routeadvies.Bemiddelbaarheid(code, null, null, null, null);
        return this;
    }

    Voorbeeldopname under(String versie) {
        beleidsversie = versie;
        return this;
    }

    Voorbeeldopname zoekperiode(String status, String einde) {
        zoekperiode = new Routeadvies.Zoekperiode(status, LocalDate.parse("2026-11-09"), LocalDate.parse(einde), null);
        return this;
    }

    Voorbeeldopname hulp(String... codes) {
        hulp = List.of(codes);
        return this;
    }

    Voorbeeldopname signalen(String... codes) {
        signalen = List.of(codes);
        return this;
    }

    Voorbeeldopname regels(String... namen) {
        regels = List.of(namen);
        return this;
    }

    Momentopname make() {
        Routeadvies advies = new Routeadvies(
                "K-1",
                "rivierstad",
                LocalDate.parse("2026-11-21"),
                beleidsversie,
                uitkomst,
                "WERKBEDRIJF",
                null,
                new Routeadvies.Doelgroep("JA", null, null),
                zoekperiode,
                afstand,
                bemiddelbaarheid,
                null,
                hulp.stream()
                        .map(code -> new Routeadvies.Voorziening(code, code, 1, List.of(), null, "bron"))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                signalen.stream()
                        .map(code -> new Routeadvies.Signaal(code, "tekst", "bron"))
                        .toList(),
                List.of(),
                regels.stream()
                        .map(naam -> new Routeadvies.Reden(naam, "U1", "tekst", "bron", false, "landelijk", "b", 1))
                        .toList(),
                List.of(),
                null);
        return new Momentopname(profiel, advies);
    }
}
