package nl.routewijzer.web.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.balie.Afhandelbalie;
import nl.routewijzer.balie.Besluitsoort;
import nl.routewijzer.balie.Intrekbalie;
import nl.routewijzer.balie.Motivatie;
import nl.routewijzer.balie.Sluitbalie;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.beleid.Woordenboek;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.dossier.Sluitreden;
import nl.routewijzer.overzicht.Overzicht;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.uitleg.Geldigheidsduur;
import nl.routewijzer.uitleg.Vragen;
import nl.routewijzer.uitleg.Waarom;
import nl.routewijzer.uitleg.WaaromNiet;
import nl.routewijzer.uitleg.WatAls;
import nl.routewijzer.verloop.Termijn;
import nl.routewijzer.verloop.Verschil;
import nl.routewijzer.web.api.Beleidsweergave;
import nl.routewijzer.web.api.Besluitweergave;
import nl.routewijzer.web.api.Standweergave;
import nl.routewijzer.web.api.Weigeringsweergave;

/** The named schemas of the document. */
final class Componenten {
    private final RecordSchemas records = new RecordSchemas();
    private final Map<String, Schema<Object>> schemas = new TreeMap<>();

    Map<String, Schema<Object>> schemas() {
        schemas.put("Kandidaatprofiel", ProfielSchema.create());
        schemas.put("Kenmerk", ProfielSchema.kenmerk());
        schemas.put("Uitkomst", uitkomst());
        schemas.put("Afstand", Schemas.code(Codelijst.AFSTAND.codes()));
        advies();
        records.add(Gemeente.class).add(Probleem.class).add(Fout.class).add(EerdereVoorziening.class);
        records.add(Waarom.class)
                .add(WaaromNiet.class)
                .add(WatAls.class)
                .add(Vragen.class)
                .add(Geldigheidsduur.class);
        records.add(Besluitweergave.class)
                .add(Verschil.class)
                .add(Termijn.class)
                .add(Vervolgstap.class)
                .add(Notitie.class)
                .add(Standweergave.class);
        records.add(Overzicht.class);
        records.add(Beleidsweergave.class).add(Woordenboek.class).add(Weigeringsweergave.class);
        schemas.putAll(records.schemas());
        schemas.put("Gemeenten", wrapper("gemeenten", "Gemeente"));
        schemas.put("Beleidsproblemen", beleidsproblemen());
        schemas.put("Besluiten", wrapper("besluiten", "Besluitweergave"));
        schemas.put("NieuwBesluit", nieuwBesluit());
        schemas.put("NieuweIntrekking", nieuweIntrekking());
        schemas.put("Notities", wrapper("notities", "Notitie"));
        schemas.put("NieuweNotitie", nieuweNotitie());
        schemas.put("NieuweSluiting", nieuweSluiting());
        schemas.put("NieuweOpening", nieuweOpening());
        dossier();
        schemas.put("Problem", problem());
        return schemas;
    }

    private void advies() {
        Map<String, Schema<Object>> advies = new LinkedHashMap<>();
        advies.put("id", Schemas.orNull(Schemas.formatted("uuid")));
        advies.put("tijdstip", Schemas.orNull(Schemas.formatted("date-time")));
        advies.putAll(records.fields(Routeadvies.class));
        schemas.put("Routeadvies", Schemas.object(advies, List.copyOf(advies.keySet())));

        Map<String, Schema<Object>> uitleg = new LinkedHashMap<>();
        uitleg.put("waarom", Schemas.reference("Waarom"));
        uitleg.put("waaromniet", Schemas.reference("WaaromNiet"));
        uitleg.put("watals", Schemas.reference("WatAls"));
        uitleg.put("vragen", Schemas.reference("Vragen"));
        uitleg.put("geldigheid", Schemas.reference("Geldigheidsduur"));
        Map<String, Schema<Object>> proef = new LinkedHashMap<>(advies);
        proef.put("uitleg", Schemas.object(uitleg, List.of()));
        schemas.put("Proefadvies", Schemas.object(proef, List.copyOf(advies.keySet())));

        Map<String, Schema<Object>> bewaard = new LinkedHashMap<>(advies);
        bewaard.put("profiel", Schemas.reference("Kandidaatprofiel"));
        List<String> altijd = List.copyOf(bewaard.keySet());
        bewaard.put("ingetrokken", Schemas.reference("Intrekking"));
        schemas.put("BewaardRouteadvies", Schemas.object(bewaard, altijd));

        Map<String, Schema<Object>> bladzijde = new LinkedHashMap<>();
        bladzijde.put("routeadviezen", Schemas.list(Schemas.reference("Routeadvies")));
        bladzijde.put("cursor", Schemas.orNull(Schemas.formatted("uuid")));
        schemas.put("Routeadviezen", Schemas.object(bladzijde, List.copyOf(bladzijde.keySet())));

        Map<String, Schema<Object>> regel = new LinkedHashMap<>();
        regel.put("regel", Schemas.ofType("integer"));
        regel.put("advies", Schemas.reference("Routeadvies"));
        regel.put("fout", Schemas.reference("Problem"));
        schemas.put("Bulkregel", Schemas.object(regel, List.of("regel")));
    }

    private void dossier() {
        Map<String, Schema<Object>> moment = new LinkedHashMap<>();
        moment.put("advies", Schemas.reference("Routeadvies"));
        moment.put("besluiten", Schemas.list(Schemas.reference("Besluitweergave")));
        moment.put("verschil", Schemas.orNull(Schemas.reference("Verschil")));
        moment.put("doorBeleid", Schemas.orNull(Schemas.reference("Verschil")));
        moment.put("verhuisdVan", described("Gemeente van het vorige advies, als dat een andere is.", Schemas.text()));
        moment.put(
                "geboortedatumWas",
                described(
                        "Waarmee de kandidaat tot dan bekend was, als bij dit advies is bevestigd dat die datum fout was.",
                        Schemas.formatted("date")));
        moment.put("ingetrokken", Schemas.orNull(Schemas.reference("Intrekking")));
        moment.put("notities", Schemas.list(Schemas.reference("Notitie")));
        schemas.put("Moment", Schemas.object(moment, List.copyOf(moment.keySet())));

        Map<String, Schema<Object>> dossier = new LinkedHashMap<>();
        dossier.put("kenmerk", Schemas.reference("Kenmerk"));
        dossier.put("geboortedatum", Schemas.formatted("date"));
        dossier.put("andereGeboortedatums", Schemas.list(Schemas.formatted("date")));
        dossier.put("maandenInDienst", Schemas.orNull(Schemas.ofType("integer")));
        dossier.put("termijnen", Schemas.list(Schemas.reference("Termijn")));
        dossier.put("adviezen", Schemas.list(Schemas.reference("Moment")));
        dossier.put("cursor", Schemas.orNull(Schemas.formatted("uuid")));
        dossier.put("stap", Schemas.orNull(Schemas.reference("Vervolgstap")));
        dossier.put("gesloten", Schemas.ofType("boolean"));
        dossier.put("standen", Schemas.list(Schemas.reference("Standweergave")));
        schemas.put("Dossier", Schemas.object(dossier, List.copyOf(dossier.keySet())));
    }

    private static Schema<Object> beleidsproblemen() {
        Map<String, Schema<Object>> velden = new LinkedHashMap<>();
        velden.put("problemen", Schemas.list(Schemas.reference("Probleem")));
        velden.put("geweigerd", Schemas.list(Schemas.reference("Weigeringsweergave")));
        velden.put("opmerkingen", Schemas.list(Schemas.reference("Probleem")));
        return Schemas.object(velden, List.copyOf(velden.keySet()));
    }

    private static Schema<Object> wrapper(String field, String items) {
        return Schemas.object(Map.of(field, Schemas.list(Schemas.reference(items))), List.of(field));
    }

    private static Schema<Object> nieuwBesluit() {
        Map<String, Schema<Object>> fields = new LinkedHashMap<>();
        fields.put(
                "besluit",
                Schemas.code(
                        Arrays.stream(Besluitsoort.values()).map(Enum::name).toList()));
        fields.put("uitkomst", described("De uitkomst. Weglaten betekent: die van het advies.", uitkomst()));
        fields.put(
                "voorzieningen",
                described(
                        "Codes van voorzieningen. Weglaten betekent: die van het advies.",
                        Schemas.list(Schemas.text())));
        fields.put(
                "motivatie",
                described(
                        "Waarom. Minstens " + Motivatie.KORTSTE
                                + " tekens bij wie afwijkt van het advies en bij een verbetering.",
                        Schemas.text()));
        fields.put(
                "corrigeert", described("Id van het besluit dat hierdoor niet meer geldt.", Schemas.formatted("uuid")));
        fields.put(
                "herbeoordelen",
                described(
                        "De dag waarop iemand opnieuw naar de kandidaat kijkt, na vandaag. Weglaten betekent: wat het beleid"
                                + " voor de uitkomst zegt.",
                        Schemas.formatted("date")));
        return Schemas.object(fields, List.of("besluit"));
    }

    private static Schema<Object> nieuweIntrekking() {
        Schema<Object> reden = Schemas.text();
        reden.setDescription("Waarom, in minstens " + Intrekbalie.KORTSTE + " tekens.");
        return Schemas.object(Map.of(Intrekbalie.REDEN, reden), List.of(Intrekbalie.REDEN));
    }

    private static Schema<Object> nieuweNotitie() {
        Map<String, Schema<Object>> fields = new LinkedHashMap<>();
        fields.put(Afhandelbalie.SOORT, Schemas.code(names(Afhandeling.Soort.values())));
        fields.put(Afhandelbalie.STAND, Schemas.code(names(Afhandeling.Stand.values())));
        fields.put(
                Afhandelbalie.DAG,
                described("Wanneer dat gebeurde. Weglaten kan bij NIET_VERSTUURD.", Schemas.formatted("date")));
        fields.put(
                Afhandelbalie.REGEL,
                described(
                        "Eén regel tekst: het antwoord, in minstens " + Afhandelbalie.KORTSTE
                                + " tekens, of waarom een eerdere notitie wordt hersteld, in minstens "
                                + Intrekbalie.KORTSTE + " tekens.",
                        Schemas.text()));
        fields.put(
                Afhandelbalie.NA,
                described(
                        "Volgnummer van de laatste notitie van deze soort. Weglaten betekent: er is er nog geen.",
                        Schemas.ofType("integer")));
        return Schemas.object(fields, List.of(Afhandelbalie.SOORT, Afhandelbalie.STAND));
    }

    private static Schema<Object> nieuweSluiting() {
        Map<String, Schema<Object>> fields = new LinkedHashMap<>();
        fields.put(Sluitbalie.REDEN, Schemas.code(names(Sluitreden.values())));
        fields.put(Sluitbalie.DAG, Schemas.formatted("date"));
        fields.put(
                Sluitbalie.REGEL,
                described("Eén regel tekst. Bij ANDERS minstens " + Sluitbalie.KORTSTE + " tekens.", Schemas.text()));
        fields.put(Sluitbalie.NA, volgnummer());
        return Schemas.object(fields, List.of(Sluitbalie.REDEN, Sluitbalie.DAG));
    }

    private static Schema<Object> nieuweOpening() {
        Map<String, Schema<Object>> fields = new LinkedHashMap<>();
        Schema<Object> regel = Schemas.text();
        regel.setDescription("Waarom, in één regel van minstens " + Sluitbalie.KORTSTE + " tekens.");
        fields.put(Sluitbalie.REGEL, regel);
        fields.put(Sluitbalie.NA, volgnummer());
        return Schemas.object(fields, List.of(Sluitbalie.REGEL));
    }

    private static Schema<Object> volgnummer() {
        return described(
                "Volgnummer van de laatste keer dat het dossier is gesloten of geopend. Weglaten betekent: dat is nooit "
                        + "gebeurd.",
                Schemas.ofType("integer"));
    }

    private static List<String> names(Enum<?>... codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }

    private static Schema<Object> uitkomst() {
        return Schemas.code(Codelijst.UITKOMST.codes());
    }

    private static Schema<Object> described(String description, Schema<Object> schema) {
        Schema<Object> described = Schemas.orNull(schema);
        described.setDescription(description);
        return described;
    }

    private static Schema<Object> problem() {
        Map<String, Schema<Object>> fields = new LinkedHashMap<>();
        fields.put("type", Schemas.formatted("uri-reference"));
        fields.put("title", Schemas.text());
        fields.put("status", Schemas.ofType("integer"));
        fields.put("detail", Schemas.text());
        List<String> required = new ArrayList<>(fields.keySet());
        fields.put("instance", Schemas.formatted("uri-reference"));
        fields.put("fouten", Schemas.list(Schemas.reference("Fout")));
        return Schemas.object(fields, required);
    }
}
