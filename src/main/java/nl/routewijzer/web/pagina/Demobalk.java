package nl.routewijzer.web.pagina;

import java.util.Optional;
import nl.routewijzer.demo.Voorbeeldgegevens;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the bar over every page says of made-up candidates. */
@Component
class Demobalk {
    private final ObjectProvider<Voorbeeldgegevens> voorbeeldgegevens;

    Demobalk(ObjectProvider<Voorbeeldgegevens> voorbeeldgegevens) {
        this.voorbeeldgegevens = voorbeeldgegevens;
    }

    /** {@code null} where the candidates are not made up: then there is no bar. */
    public Voorbeeldgegevens.@Nullable Stand stand() {
        return Optional.ofNullable(voorbeeldgegevens.getIfAvailable())
                .map(Voorbeeldgegevens::stand)
                .filter(stand -> stand.fase() != Voorbeeldgegevens.Fase.GEEN)
                .orElse(null);
    }
}
