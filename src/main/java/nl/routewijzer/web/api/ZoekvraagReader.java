package nl.routewijzer.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.web.api.problem.ZoekvraagGeweigerd;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a search and finds everything that is wrong with them at once. */
final class ZoekvraagReader {
    private static final List<String> NAMEN = List.of(
            "kenmerk",
            "gemeente",
            "uitkomst",
            "afstand",
            "signaal",
            "besloten",
            "afwijking",
            "geldigTotEnMet",
            "herbeoordelenTotEnMet",
            "van",
            "tot",
            "laatste",
            "gesloten",
            QueryReader.CURSOR);
    private static final List<String> JA_NEE = List.of("true", "false");

    private final QueryReader query;
    private final Zoekwaarden waarden;

    ZoekvraagReader(MultiValueMap<String, String> parameters, Zoekwaarden waarden) {
        this.query = new QueryReader(parameters, NAMEN);
        this.waarden = waarden;
    }

    /** @throws ZoekvraagGeweigerd with every violation */
    Zoekvraag read() {
        Zoekvraag vraag = read(query.datum("herbeoordelenTotEnMet")).inDossiers(janee("gesloten"));
        if (vraag.van() != null && vraag.tot() != null && vraag.tot().isBefore(vraag.van())) {
            query.fout("tot", "De datum tot (" + vraag.tot() + ") ligt voor de datum van (" + vraag.van() + ").");
        }
        if (Boolean.FALSE.equals(vraag.besloten()) && vraag.afwijking() != null) {
            query.fout(
                    "afwijking", "Waar nog geen besluit is, is er ook niets gevolgd of afgeweken. Kies een van beide.");
        }
        query.finish();
        return vraag;
    }

    private Zoekvraag read(@Nullable LocalDate herbeoordelenTotEnMet) {
        return new Zoekvraag(
                        kenmerk(),
                        gemeente(),
                        query.code("uitkomst", Codelijst.UITKOMST.codes()),
                        query.code("afstand", Codelijst.AFSTAND.codes()),
                        signaal(),
                        janee("besloten"),
                        janee("afwijking"),
                        query.datum("geldigTotEnMet"),
                        query.datum("van"),
                        query.datum("tot"),
                        Boolean.TRUE.equals(janee("laatste")),
                        query.cursor())
                .herbeoordelen(herbeoordelenTotEnMet);
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

    private @Nullable List<String> gemeente() {
        String sleutel = one("gemeente", waarden::gemeenten);
        return sleutel == null ? null : waarden.withVoorgangers(sleutel);
    }

    private @Nullable List<String> signaal() {
        String code = one("signaal", waarden::signaalcodes);
        return code == null ? null : waarden.namen().all(code);
    }

    private @Nullable Boolean janee(String naam) {
        String waarde = query.code(naam, JA_NEE);
        return waarde == null ? null : Boolean.valueOf(waarde);
    }

    /** Looks up what exists only when it is asked for. */
    private @Nullable String one(String naam, Supplier<List<String>> bestaande) {
        return query.value(naam) == null ? null : query.code(naam, bestaande.get());
    }
}
