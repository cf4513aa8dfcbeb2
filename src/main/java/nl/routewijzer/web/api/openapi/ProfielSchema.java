package nl.routewijzer.web.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.profiel.Veldvoorwaarde;

/** The schema of the profile, made from {@link Veld}: an unknown field may be absent or {@code null}. */
final class ProfielSchema {
    /** Which days a date may be, where that is not of itself: up to and including the peildatum. */
    private static final Map<Veld, String> DAGEN = Map.of(
            Veld.AANVRAAGDATUM, " Niet voor meldingsdatum.",
            Veld.INDICATIE_DAGBESTEDING_TOT, " De laatste dag ervan; die mag na de peildatum liggen.");

    private ProfielSchema() {}

    static Schema<Object> create() {
        Map<String, Schema<Object>> fields = new LinkedHashMap<>();
        Map<String, Map<String, Schema<Object>>> branches = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Veld veld : Veld.values()) {
            if (veld.isRequired()) {
                required.add(veld.naam());
            }
            if (veld.pad().equals(veld.naam())) {
                fields.put(veld.naam(), field(veld));
            } else {
                String branch = veld.pad().substring(0, veld.pad().indexOf('.'));
                branches.computeIfAbsent(branch, naam -> new LinkedHashMap<>()).put(veld.naam(), field(veld));
            }
        }
        branches.forEach((naam, branch) -> fields.put(naam, Schemas.orNull(Schemas.object(branch, List.of()))));
        fields.put(
                Kandidaatprofiel.EERDERE_VOORZIENINGEN,
                Schemas.orNull(Schemas.list(Schemas.reference("EerdereVoorziening"))));
        fields.put(Eigenfeit.EIGEN, Schemas.orNull(eigen()));
        Schema<Object> schema = Schemas.object(fields, required);
        schema.setDescription("Wat bekend is van een kandidaat. Een veld dat onbekend is, mag weg of null zijn.");
        return schema;
    }

    /** Which facts there are differs from one municipality to another. */
    private static Schema<Object> eigen() {
        Schema<Object> schema = Schemas.ofType("object");
        schema.setAdditionalProperties(Schemas.orNull(Schemas.anyOf(Schemas.ofType("boolean"), Schemas.text())));
        schema.setDescription(
                "Wat de gemeente of haar regio zelf vraagt, op naam van het feit: true of false, of de code van een"
                        + " keuze. Welke feiten er op de peildatum zijn, staat in het beleid van de gemeente.");
        return schema;
    }

    private static Schema<Object> field(Veld veld) {
        Schema<Object> schema = veld.isRequired() ? type(veld) : Schemas.orNull(type(veld));
        schema.setDescription(capitalized(veld.onderwerp())
                + Veldvoorwaarde.of(veld).map(ProfielSchema::when).orElse("")
                + DAGEN.getOrDefault(veld, ""));
        return schema;
    }

    /** With which other answer the field means something. */
    private static String when(Veldvoorwaarde voorwaarde) {
        String bij = voorwaarde.bij().pad();
        String waarden = voorwaarde.waarden().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (voorwaarde.melding() == null ? " Telt alleen " : " Mag alleen ")
                + (waarden.isEmpty() ? "als " + bij + " bekend is." : "bij " + bij + " " + waarden + ".");
    }

    private static Schema<Object> type(Veld veld) {
        Veldtype type = veld.type();
        if (type instanceof Veldtype.Code code) {
            return Schemas.code(code.lijst().codes());
        } else if (type instanceof Veldtype.JaNee) {
            return Schemas.ofType("boolean");
        } else if (type instanceof Veldtype.Getal getal) {
            return getal(getal);
        } else if (type instanceof Veldtype.Datum datum) {
            return datum.ookNooit() ? datumOrNooit() : Schemas.formatted("date");
        }
        return veld == Veld.KENMERK ? kenmerk() : Schemas.text();
    }

    static Schema<Object> kenmerk() {
        Schema<Object> schema = Schemas.text();
        schema.setPattern("^" + Kenmerk.PATROON + "$");
        return schema;
    }

    private static Schema<Object> getal(Veldtype.Getal getal) {
        Schema<Object> schema = Schemas.ofType("integer");
        schema.setMinimum(BigDecimal.valueOf(getal.minimum()));
        schema.setMaximum(BigDecimal.valueOf(getal.maximum()));
        return schema;
    }

    private static Schema<Object> datumOrNooit() {
        return Schemas.anyOf(Schemas.formatted("date"), Schemas.code(List.of(Kandidaatprofiel.NOOIT_CODE)));
    }

    private static String capitalized(String onderwerp) {
        return Character.toUpperCase(onderwerp.charAt(0)) + onderwerp.substring(1) + ".";
    }
}
