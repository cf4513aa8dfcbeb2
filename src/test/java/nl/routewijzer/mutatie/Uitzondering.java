package nl.routewijzer.mutatie;

import java.util.List;
import java.util.Objects;
import nl.routewijzer.mutatie.Poging.Overleefd;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value that no scenario can guard, from {@code uitzonderingen.json}: the only place where one is left out.
 *
 * @param bestand below the rules folder
 * @param verklaring the first words of the declaration that it stands in
 * @param zin the line, with single spaces
 * @param waarde as it is written there
 * @param wordt the one other value that is not noticed; {@code null} when neither a lower nor a higher one is
 * @param reden why, in Dutch
 */
record Uitzondering(
        String bestand,
        String verklaring,
        String zin,
        String waarde,
        @Nullable String wordt,
        String reden) {
    private static final String RESOURCE = "uitzonderingen.json";

    static List<Uitzondering> all() {
        return JsonMapper.shared()
                .readValue(Uitzondering.class.getResourceAsStream(RESOURCE), new TypeReference<>() {});
    }

    /** Whether it speaks of this step, noticed or not. */
    boolean names(Poging poging) {
        Getal getal = poging.getal();
        return getal.bestand().equals(bestand)
                && getal.verklaring().equals(verklaring)
                && getal.zin().equals(zin)
                && getal.waarde().equals(waarde)
                && (wordt == null || wordt.equals(poging.wordt()));
    }

    /** Whether it leaves something out that nothing notices or that cannot be tried at all, and nothing else. */
    boolean isNeeded(List<Poging> pogingen) {
        List<Poging> genoemd = pogingen.stream().filter(this::names).toList();
        return genoemd.stream().noneMatch(Poging.Geraakt.class::isInstance)
                && genoemd.stream()
                        .anyMatch(poging -> poging instanceof Overleefd || isNeverTried(poging.getal(), pogingen));
    }

    private static boolean isNeverTried(Getal getal, List<Poging> pogingen) {
        return pogingen.stream()
                .filter(poging -> poging.getal().equals(getal))
                .allMatch(Poging.Geweigerd.class::isInstance);
    }

    @Override
    public String toString() {
        return bestand + " (" + verklaring + ") " + zin + ": " + waarde + " → "
                + Objects.requireNonNullElse(wordt, "lager en hoger");
    }
}
