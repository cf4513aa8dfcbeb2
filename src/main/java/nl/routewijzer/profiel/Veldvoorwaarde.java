package nl.routewijzer.profiel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to another field without which a field means nothing.
 *
 * @param bij the other field
 * @param waarden the values of the other field that give it a meaning; empty for any that is known
 * @param melding why a profile with the field but without that answer is refused; {@code null} where it is not
 */
public record Veldvoorwaarde(
        Veld bij, List<Object> waarden, @Nullable String melding) {
    private static final Map<Veld, Veldvoorwaarde> ALLE = all();

    /** What a field needs, if anything. */
    public static Optional<Veldvoorwaarde> of(Veld veld) {
        return Optional.ofNullable(ALLE.get(veld));
    }

    /** Whether the other field gives it a meaning. */
    public boolean holds(@Nullable Object waarde) {
        return waarde != null && (waarden.isEmpty() || waarden.contains(waarde));
    }

    private static Map<Veld, Veldvoorwaarde> all() {
        Map<Veld, Veldvoorwaarde> alle = new EnumMap<>(Veld.class);
        Veldvoorwaarde partner = new Veldvoorwaarde(
                Veld.HUISHOUDEN, List.of("GEHUWD"), "Gegevens van een partner horen alleen bij huishouden GEHUWD.");
        Veld.Groep.PARTNER.velden().forEach(veld -> alle.put(veld, partner));
        alle.put(
                Veld.SW_WERKVORM,
                new Veldvoorwaarde(
                        Veld.REGELING,
                        List.of("WSW"),
                        "Een werkvorm van de sociale werkvoorziening hoort alleen bij regeling WSW."));
        alle.put(
                Veld.ZOEKRESULTAAT,
                new Veldvoorwaarde(
                        Veld.MELDINGSDATUM,
                        List.of(),
                        "Vul ook de meldingsdatum in: zonder melding is er geen zoekperiode."));
        alle.put(
                Veld.AANVULLENDE_BIJSTAND,
                new Veldvoorwaarde(
                        Veld.REGELING,
                        List.copyOf(UwvUitkering.CODES),
                        "Aanvullende bijstand hoort alleen bij een uitkering van UWV. Dan is de regeling een van deze: "
                                + String.join(", ", UwvUitkering.CODES) + "."));
        alle.put(Veld.AANVRAAGDATUM, new Veldvoorwaarde(Veld.REGELING, List.of("BIJSTAND_AANGEVRAAGD"), null));
        alle.put(
                Veld.GROND_NEGATIEF_ADVIES,
                new Veldvoorwaarde(
                        Veld.ADVIES_BESCHUT_WERK,
                        List.of("NEGATIEF"),
                        "De grond van een negatief advies hoort alleen bij een advies beschut werk dat NEGATIEF is."));
        alle.put(
                Veld.INDICATIE_DAGBESTEDING_TOT,
                new Veldvoorwaarde(
                        Veld.INDICATIE_DAGBESTEDING,
                        List.of(true),
                        "Een einddatum van de indicatie hoort alleen bij wie een indicatie dagbesteding heeft."));
        return alle;
    }
}
