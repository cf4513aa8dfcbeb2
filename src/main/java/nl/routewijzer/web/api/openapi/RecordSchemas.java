package nl.routewijzer.web.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.overzicht.Overzicht;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.verloop.Gebruik;
import nl.routewijzer.web.api.Besluitweergave;
import org.jspecify.annotations.Nullable;

/** Makes schemas from records: every component is a field that is always there, {@code null} where it may be. */
final class RecordSchemas {
    private static final Map<String, Codelijst> CODES = Map.ofEntries(
            code(Routeadvies.class, "uitkomst", Codelijst.UITKOMST),
            code(Routeadvies.class, "afstand", Codelijst.AFSTAND),
            code(Routeadvies.class, "swWerkvorm", Codelijst.SW_WERKVORM),
            code(Routeadvies.Doelgroep.class, "waarde", Codelijst.DOELGROEP),
            code(Routeadvies.Doelgroep.class, "grond", Codelijst.DOELGROEP_GROND),
            code(Routeadvies.Zoekperiode.class, "status", Codelijst.ZOEKPERIODE_STATUS),
            code(Routeadvies.Zoekperiode.class, "grond", Codelijst.ZOEKPERIODE_GROND),
            code(Routeadvies.Bemiddelbaarheid.class, "binnenTermijn", Codelijst.BINNEN_TERMIJN),
            code(Routeadvies.Bemiddelbaarheid.class, "grond", Codelijst.PROGNOSE_GROND),
            code(Routeadvies.Terugmelding.class, "aanleiding", Codelijst.AANLEIDING),
            code(Routeadvies.Terugmelding.class, "reden", Codelijst.TERUGMELDREDEN),
            code(Overzicht.Uitkomstaantal.class, "uitkomst", Codelijst.UITKOMST),
            code(Overzicht.Uitkomstaantal.class, "afstand", Codelijst.AFSTAND),
            code(Overzicht.Terugmeldaantal.class, "reden", Codelijst.TERUGMELDREDEN),
            code(Overzicht.Termijnnadering.class, "fase", Codelijst.FASE),
            code(Overzicht.Termijnnadering.class, "afstand", Codelijst.AFSTAND),
            code(Overzicht.Fasestand.class, "fase", Codelijst.FASE),
            code(Overzicht.Regelafwijking.class, "uitkomst", Codelijst.UITKOMST),
            code(Vervolgstap.class, "uitkomst", Codelijst.UITKOMST),
            code(Besluitweergave.class, "uitkomst", Codelijst.UITKOMST),
            code(Gebruik.class, "resultaat", Codelijst.RESULTAAT),
            code(EerdereVoorziening.class, "resultaat", Codelijst.RESULTAAT));

    private static final Map<Class<?>, String> FORMATS =
            Map.of(LocalDate.class, "date", OffsetDateTime.class, "date-time", UUID.class, "uuid");

    private final Map<String, Schema<Object>> schemas = new LinkedHashMap<>();

    /** Adds the schema of a record and of the records in it. */
    RecordSchemas add(Class<? extends Record> type) {
        if (!schemas.containsKey(type.getSimpleName())) {
            Map<String, Schema<Object>> fields = fields(type);
            schemas.put(type.getSimpleName(), Schemas.object(fields, List.copyOf(fields.keySet())));
        }
        return this;
    }

    Map<String, Schema<Object>> schemas() {
        return schemas;
    }

    Map<String, Schema<Object>> fields(Class<? extends Record> type) {
        Map<String, Schema<Object>> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.put(component.getName(), field(component));
        }
        return fields;
    }

    private Schema<Object> field(RecordComponent component) {
        Codelijst codes = CODES.get(key(component.getDeclaringRecord(), component.getName()));
        Schema<Object> schema = codes == null ? type(component.getAnnotatedType()) : Schemas.of(codes);
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? Schemas.orNull(schema) : schema;
    }

    private Schema<Object> type(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            return Schemas.list(type(list.getAnnotatedActualTypeArguments()[0]));
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (FORMATS.containsKey(type)) {
            return Schemas.formatted(FORMATS.get(type));
        } else if (type == String.class) {
            return Schemas.text();
        } else if (type == int.class || type == Integer.class) {
            return Schemas.ofType("integer");
        } else if (type == boolean.class) {
            return Schemas.ofType("boolean");
        } else if (type.isEnum()) {
            return Schemas.code(
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
        } else if (type.isRecord()) {
            add(type.asSubclass(Record.class));
            return Schemas.reference(type.getSimpleName());
        } else if (type == Object.class) {
            return Schemas.plain();
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static Map.Entry<String, Codelijst> code(Class<?> type, String component, Codelijst list) {
        return Map.entry(key(type, component), list);
    }

    private static String key(Class<?> type, String component) {
        return type.getName() + "." + component;
    }
}
