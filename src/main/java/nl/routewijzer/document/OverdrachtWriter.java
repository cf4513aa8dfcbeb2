package nl.routewijzer.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.document.Overdracht.Genomen;
import nl.routewijzer.document.Overdracht.Geprobeerd;
import nl.routewijzer.document.Overdracht.OpenVraag;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.jspecify.annotations.Nullable;

/** Gathers an overdracht. */
public final class OverdrachtWriter {
    private final Namen namen;

    public OverdrachtWriter(Namen namen) {
        this.namen = namen;
    }

    /** @param beleid the policy that gave the advice; when it can no longer be read, every reason counts as a basis */
    public Overdracht write(Zaak zaak, Optional<Beleid> beleid) {
        Routeadvies advies = zaak.advies();
        Optional<Genomen> geldend = zaak.besluit().map(besluit -> genomen(besluit, advies, beleid));
        List<Genomen> besluiten = new ArrayList<>(zaak.besluiten().stream()
                .map(besluit -> genomen(besluit, advies, beleid))
                .toList());
        Collections.reverse(besluiten);
        return new Overdracht(
                zaak.stuk(),
                advies,
                namen.gemeente(advies.gemeente()),
                geldend.orElse(null),
                besluiten.stream().skip(geldend.isPresent() ? 1 : 0).toList(),
                advies.terugmelding() == null ? List.of() : grondslag(advies, beleid),
                geprobeerd(zaak.profiel()),
                openVragen(advies));
    }

    private static List<Routeadvies.Reden> grondslag(Routeadvies advies, Optional<Beleid> beleid) {
        return beleid.map(gegeven -> Grondslag.of(advies, gegeven)).orElse(advies.redenen());
    }

    private Genomen genomen(Besluit besluit, Routeadvies advies, Optional<Beleid> beleid) {
        return new Genomen(
                besluit.tijdstip(),
                besluit.gevolgd(),
                Vervolgstap.of(advies, besluit.uitkomst(), beleid),
                besluit.voorzieningen().stream().map(namen::voorziening).toList(),
                besluit.motivatie(),
                besluit.ingetrokken());
    }

    private List<Geprobeerd> geprobeerd(Map<String, ?> profiel) {
        return profiel.get(Kandidaatprofiel.EERDERE_VOORZIENINGEN) instanceof List<?> rijen
                ? rijen.stream()
                        .map(rij -> row((Map<?, ?>) rij))
                        .sorted(Comparator.comparing(Geprobeerd::start))
                        .toList()
                : List.of();
    }

    private Geprobeerd row(Map<?, ?> rij) {
        return new Geprobeerd(
                namen.voorziening(String.valueOf(rij.get("voorziening"))),
                LocalDate.parse(String.valueOf(rij.get("start"))),
                datum(rij.get("eind")),
                String.valueOf(rij.get("resultaat")));
    }

    private static @Nullable LocalDate datum(@Nullable Object waarde) {
        return waarde == null ? null : LocalDate.parse(String.valueOf(waarde));
    }

    private static List<OpenVraag> openVragen(Routeadvies advies) {
        Map<String, List<String>> regels = new LinkedHashMap<>();
        advies.ontbrekend()
                .forEach(ontbrekend -> regels.computeIfAbsent(ontbrekend.veld(), veld -> new ArrayList<>())
                        .add(ontbrekend.nodigVoor()));
        return regels.entrySet().stream()
                .map(vraag -> new OpenVraag(vraag.getKey(), vraag.getValue()))
                .toList();
    }
}
