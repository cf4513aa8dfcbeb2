package nl.routewijzer.web.pagina.besluit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.balie.Besluitsoort;
import nl.routewijzer.balie.Dossierbalie;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.besluit.Besluitblad.Regel;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lays out the besluiten on an advice. */
@Component
public class Besluitbladen {
    private final Besluitbalie balie;
    private final Besluiten besluiten;
    private final Dossierbalie dossier;
    private final Besluitformulieren formulieren;
    private final Teksten teksten;
    private final Voorzieningnamen voorzieningen;
    private final Datums datums;
    private final JsonMapper json;

    Besluitbladen(
            Besluitbalie balie,
            Besluiten besluiten,
            Dossierbalie dossier,
            Besluitformulieren formulieren,
            Teksten teksten,
            Voorzieningnamen voorzieningen,
            Datums datums,
            JsonMapper json) {
        this.balie = balie;
        this.besluiten = besluiten;
        this.dossier = dossier;
        this.formulieren = formulieren;
        this.teksten = teksten;
        this.voorzieningen = voorzieningen;
        this.datums = datums;
        this.json = json;
    }

    /** With a form in which nothing was typed yet. */
    public Besluitblad of(Dossierstuk stuk) {
        return of(stuk, null, List.of());
    }

    /** @param invoer what was posted; {@code null} for the choice of before */
    Besluitblad of(Dossierstuk stuk, @Nullable Besluitinvoer invoer, List<Fout> fouten) {
        Routeadvies advies = json.readValue(stuk.advies(), Routeadvies.class);
        Map<String, String> namen = balie.voorzieningen(advies);
        List<Besluit> genomen = besluiten.of(stuk.id());
        Optional<Besluit> geldend = Besluit.inForce(genomen);
        return new Besluitblad(
                stuk.id(),
                stuk.kenmerk(),
                stuk.gemeente(),
                lines(stuk, genomen, namen, genomen.isEmpty() ? null : dossier.replacedOn(stuk)),
                stuk.counts(),
                formulieren.of(
                        invoer == null ? before(advies, geldend) : invoer,
                        namen,
                        geldend.map(Besluit::id).orElse(null),
                        fouten));
    }

    /** How the form was filled in beforehand: as the besluit that is corrected, or as the advice. */
    Besluitinvoer before(Dossierstuk stuk, String corrigeert) {
        return before(
                json.readValue(stuk.advies(), Routeadvies.class),
                besluiten.of(stuk.id()).stream()
                        .filter(besluit -> besluit.id().toString().equals(corrigeert))
                        .findFirst());
    }

    /**
     * The besluiten as they are shown.
     *
     * @param vervangen when the advice after theirs was given; {@code null} when theirs is the last
     */
    public List<Regel> lines(
            Dossierstuk stuk, List<Besluit> genomen, Map<String, String> namen, @Nullable OffsetDateTime vervangen) {
        Besluit geldend = stuk.counts() ? Besluit.inForce(genomen).orElse(null) : null;
        List<Regel> regels = new ArrayList<>();
        for (int i = 0; i < genomen.size(); i++) {
            Besluit besluit = genomen.get(i);
            Besluit verbetering = i + 1 < genomen.size() ? genomen.get(i + 1) : null;
            regels.add(new Regel(
                    besluit.id(),
                    datums.voluit(besluit.tijdstip()),
                    stand(stuk, besluit, verbetering, vervangen),
                    besluit.gevolgd(),
                    teksten.code(Codelijst.UITKOMST, besluit.uitkomst()),
                    besluit.voorzieningen().stream()
                            .map(code -> namen.getOrDefault(code, voorzieningen.naam(code)))
                            .toList(),
                    besluit.motivatie(),
                    besluit.herbeoordelen(),
                    besluit.equals(geldend),
                    besluit.ingetrokken()));
        }
        return regels;
    }

    /** Only a besluit on the last advice can be in force, and of those only the last. */
    private String stand(
            Dossierstuk stuk, Besluit besluit, @Nullable Besluit verbetering, @Nullable OffsetDateTime vervangen) {
        String op = datums.voluit(besluit.tijdstip());
        if (besluit.ingetrokken() != null) {
            return teksten.required("besluit.ingetrokken", op);
        } else if (!stuk.counts()) {
            return teksten.required("besluit.vervallen", op);
        } else if (vervangen != null && vervangen.isBefore(besluit.tijdstip())) {
            return teksten.required("besluit.telaat", op);
        } else if (verbetering != null
                && (vervangen == null || verbetering.tijdstip().isBefore(vervangen))) {
            return teksten.required("besluit.verbeterd", op, datums.voluit(Balie.day(verbetering.tijdstip())));
        } else if (vervangen != null) {
            return teksten.required("besluit.gold", op, datums.voluit(Balie.day(vervangen)));
        }
        return teksten.required("besluit.geldt", op);
    }

    private static Besluitinvoer before(Routeadvies advies, Optional<Besluit> besluit) {
        if (besluit.isEmpty()) {
            return new Besluitinvoer(
                    "",
                    advies.uitkomst(),
                    advies.voorzieningen().stream()
                            .map(Routeadvies.Voorziening::voorziening)
                            .toList(),
                    "",
                    "",
                    "");
        }
        Besluit laatste = besluit.get();
        return new Besluitinvoer(
                Besluitsoort.of(laatste.gevolgd()).name(),
                laatste.uitkomst(),
                laatste.voorzieningen(),
                "",
                laatste.id().toString(),
                "");
    }
}
