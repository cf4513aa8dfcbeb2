package nl.routewijzer.web.pagina.vandaag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Wachttijden;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.web.pagina.deel.Stukregels;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays out the work of today. */
@Component
class Vandaagbladen {
    private static final int FIRST_SHOWN = 5;

    private final Caseload caseload;
    private final Zoekwaarden waarden;
    private final Wachttijden wachttijden;
    private final Stukregels regels;
    private final Beleidsbron bron;
    private final Clock clock;

    Vandaagbladen(
            Caseload caseload,
            Zoekwaarden waarden,
            Wachttijden wachttijden,
            Stukregels regels,
            Beleidsbron bron,
            Clock clock) {
        this.caseload = caseload;
        this.waarden = waarden;
        this.wachttijden = wachttijden;
        this.regels = regels;
        this.bron = bron;
        this.clock = clock;
    }

    /** The municipalities that can be chosen, by key. */
    List<String> gemeenten() {
        return waarden.gemeenten();
    }

    /** @param gekozen keys of municipalities; none is all */
    Vandaagblad of(List<String> gekozen) {
        LocalDate vandaag = Balie.today(clock);
        return new Vandaagblad(
                Arrays.stream(Taak.values())
                        .flatMap(taak -> work(taak, gekozen, vandaag))
                        .toList(),
                gemeenten().stream()
                        .map(sleutel -> new Vandaagblad.Keuze(sleutel, naam(sleutel), gekozen.contains(sleutel)))
                        .toList(),
                gekozen.stream().map(this::naam).collect(Collectors.joining(", ")),
                caseload.omvang().adviezen() == 0);
    }

    private Stream<Vandaagblad.Werk> work(Taak taak, List<String> gekozen, LocalDate vandaag) {
        List<String> gemeenten = gekozen.isEmpty()
                ? null
                : gekozen.stream()
                        .flatMap(gemeente -> waarden.withVoorgangers(gemeente).stream())
                        .distinct()
                        .toList();
        Caseload.Lijst lijst = caseload.page(taak.vraag(gemeenten, vandaag, waarden.namen(), wachttijden));
        return lijst.totaal() == 0
                ? Stream.empty()
                : Stream.of(new Vandaagblad.Werk(
                        taak,
                        Math.min(lijst.totaal(), Caseload.MOST_COUNTED),
                        lijst.totaal() > Caseload.MOST_COUNTED,
                        regels.of(lijst.regels().stream().limit(FIRST_SHOWN).toList()),
                        address(taak, gekozen)));
    }

    /** The list can be of one municipality, or of all. */
    private String address(Taak taak, List<String> gekozen) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath("/adviezen");
        taak.filters(waarden.namen()).forEach(adres::queryParam);
        if (gekozen.size() == 1) {
            adres.queryParam("gemeente", gekozen.get(0));
        }
        return adres.encode().toUriString();
    }

    private String naam(String sleutel) {
        return Stukregels.naam(bron.current(), sleutel);
    }
}
