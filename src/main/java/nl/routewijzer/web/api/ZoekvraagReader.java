package nl.routewijzer.web.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a search and finds everything that is wrong with them at once. */
final class ZoekvraagReader {
    private static final List<String> NAMEN = List.of("kenmerk", "gemeente", "uitkomst", "van", "tot", "cursor");

    private final QueryReader query;
    private final Beleidsbron bron;

    ZoekvraagReader(MultiValueMap<String, String> parameters, Beleidsbron bron) {
        this.query = new QueryReader(parameters, NAMEN);
        this.bron = bron;
    }

    /** @throws ZoekvraagGeweigerd with every violation */
    Zoekvraag read() {
        Zoekvraag vraag = new Zoekvraag(
                kenmerk(),
                gemeente(),
                query.code("uitkomst", Codelijst.UITKOMST.codes()),
                null,
                null,
                null,
                null,
                null,
                query.datum("van"),
                query.datum("tot"),
                false,
                cursor());
        if (vraag.van() != null && vraag.tot() != null && vraag.tot().isBefore(vraag.van())) {
            query.fout("tot", "De datum tot (" + vraag.tot() + ") ligt voor de datum van (" + vraag.van() + ").");
        }
        query.finish();
        return vraag;
    }

    private @Nullable String kenmerk() {
        String kenmerk = query.value("kenmerk");
        if (kenmerk == null) {
            return null;
        } else if (Kenmerk.isBsn(kenmerk)) {
            query.add(new Fout(
                    "kenmerk",
                    null,
                    "Dit kenmerk lijkt een burgerservicenummer. Zoek met het eigen kenmerk van de kandidaat."));
        } else if (!Kenmerk.isWellFormed(kenmerk)) {
            query.fout("kenmerk", "Een kenmerk heeft 1 tot 40 tekens: letters, cijfers en streepjes.");
        }
        return kenmerk;
    }

    private @Nullable String gemeente() {
        return query.value("gemeente") == null
                ? null
                : query.code(
                        "gemeente",
                        bron.current().gemeenten().stream()
                                .map(Gemeente::sleutel)
                                .toList());
    }

    private @Nullable UUID cursor() {
        String waarde = query.value("cursor");
        if (waarde == null) {
            return null;
        }
        Optional<UUID> cursor = Uuids.parse(waarde);
        if (cursor.isEmpty()) {
            query.fout("cursor", "Gebruik als cursor alleen wat in het antwoord op de vorige bladzijde stond.");
        }
        return cursor.orElse(null);
    }
}
