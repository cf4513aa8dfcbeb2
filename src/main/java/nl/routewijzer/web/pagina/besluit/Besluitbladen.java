package nl.routewijzer.web.pagina.besluit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        UUID geldend =
                genomen.isEmpty() ? null : genomen.get(genomen.size() - 1).id();
        return new Besluitblad(
                stuk.id(),
                stuk.kenmerk(),
                stuk.gemeente(),
                lines(genomen, namen, dossier.replacedOn(stuk)),
                formulieren.of(invoer == null ? before(advies, genomen) : invoer, namen, geldend, fouten));
    }

    /** How the form was filled in beforehand: as the besluit that is corrected, or as the advice. */
    Besluitinvoer before(Dossierstuk stuk, String corrigeert) {
        return before(
                json.readValue(stuk.advies(), Routeadvies.class),
                besluiten.of(stuk.id()).stream()
                        .filter(besluit -> besluit.id().toString().equals(corrigeert))
                        .toList());
    }

    /**
     * The besluiten as they are shown.
     *
     * @param vervangen when the advice after theirs was given; {@code null} when theirs is the last
     */
    public List<Regel> lines(List<Besluit> genomen, Map<String, String> namen, @Nullable OffsetDateTime vervangen) {
        List<Regel> regels = new ArrayList<>();
        for (int i = 0; i < genomen.size(); i++) {
            Besluit besluit = genomen.get(i);
            regels.add(new Regel(
                    besluit.id(),
                    datums.voluit(besluit.tijdstip()),
                    besluit.gevolgd(),
                    teksten.code(Codelijst.UITKOMST, besluit.uitkomst()),
                    besluit.voorzieningen().stream()
                            .map(code -> namen.getOrDefault(code, voorzieningen.naam(code)))
                            .toList(),
                    besluit.motivatie(),
                    stand(besluit, i + 1 < genomen.size() ? genomen.get(i + 1) : null, vervangen)));
        }
        return regels;
    }

    /** Only a besluit on the last advice can be in force, and of those only the last. */
    private String stand(Besluit besluit, @Nullable Besluit verbetering, @Nullable OffsetDateTime vervangen) {
        String op = datums.voluit(besluit.tijdstip());
        if (vervangen != null && vervangen.isBefore(besluit.tijdstip())) {
            return teksten.required("besluit.telaat", op);
        } else if (verbetering != null
                && (vervangen == null || verbetering.tijdstip().isBefore(vervangen))) {
            return teksten.required("besluit.verbeterd", op, datums.voluit(Balie.day(verbetering.tijdstip())));
        } else if (vervangen != null) {
            return teksten.required("besluit.gold", op, datums.voluit(Balie.day(vervangen)));
        }
        return teksten.required("besluit.geldt", op);
    }

    private static Besluitinvoer before(Routeadvies advies, List<Besluit> genomen) {
        if (genomen.isEmpty()) {
            return new Besluitinvoer(
                    "",
                    advies.uitkomst(),
                    advies.voorzieningen().stream()
                            .map(Routeadvies.Voorziening::voorziening)
                            .toList(),
                    "",
                    "");
        }
        Besluit laatste = genomen.get(genomen.size() - 1);
        return new Besluitinvoer(
                Besluitsoort.of(laatste.gevolgd()).name(),
                laatste.uitkomst(),
                laatste.voorzieningen(),
                "",
                laatste.id().toString());
    }
}
