package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.routewijzer.beleid.Gebied;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Herkenner;
import nl.routewijzer.profiel.Veld;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds in a profile and in a policy whom an advice is about. */
@Component
class Dossierherkenner implements Herkenner {
    private final JsonMapper json;

    Dossierherkenner(JsonMapper json) {
        this.json = json;
    }

    @Override
    public LocalDate geboortedatum(String profiel) {
        return LocalDate.parse(
                json.readTree(profiel).path(Veld.GEBOORTEDATUM.pad()).asString());
    }

    @Override
    public String gebied(String gemeente, List<Supplier<Beleidstekst>> beleid) {
        return beleid.stream()
                .map(versie -> Gebied.regioIn(versie.get().tekst(), gemeente))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Gebied.gemeente(gemeente))
                .pad();
    }
}
