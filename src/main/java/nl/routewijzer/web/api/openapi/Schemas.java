package nl.routewijzer.web.api.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.routewijzer.profiel.Codelijst;

/** The building blocks of a schema in the notation of OpenAPI 3.1. */
final class Schemas {
    private Schemas() {}

    static Schema<Object> ofType(String type) {
        return ofTypes(type);
    }

    static Schema<Object> text() {
        return ofType("string");
    }

    static Schema<Object> formatted(String format) {
        Schema<Object> schema = text();
        schema.setFormat(format);
        return schema;
    }

    static Schema<Object> code(List<String> codes) {
        Schema<Object> schema = text();
        codes.forEach(schema::addEnumItemObject);
        return schema;
    }

    /** A code of a list; of an open one, to which the policy adds codes, the known ones are examples. */
    static Schema<Object> of(Codelijst lijst) {
        if (!lijst.isOpen()) {
            return code(lijst.codes());
        }
        Schema<Object> schema = text();
        schema.setPattern("^[A-Z][A-Z0-9_]*$");
        schema.setDescription("Een code van het programma, of een eigen code van een regio of gemeente.");
        schema.setExamples(List.copyOf(lijst.codes()));
        return schema;
    }

    /** A text, a whole number or a boolean. */
    static Schema<Object> plain() {
        return ofTypes("string", "integer", "boolean");
    }

    static Schema<Object> list(Schema<Object> items) {
        Schema<Object> schema = ofType("array");
        schema.setItems(items);
        return schema;
    }

    static Schema<Object> reference(String name) {
        Schema<Object> schema = new JsonSchema();
        schema.set$ref("#/components/schemas/" + name);
        return schema;
    }

    /** An object with these fields and no others. */
    static Schema<Object> object(Map<String, Schema<Object>> fields, List<String> required) {
        Schema<Object> schema = ofType("object");
        schema.setAdditionalProperties(false);
        fields.forEach(schema::addProperty);
        if (!required.isEmpty()) {
            schema.setRequired(new ArrayList<>(required));
        }
        return schema;
    }

    @SafeVarargs
    static Schema<Object> anyOf(Schema<Object>... schemas) {
        Schema<Object> schema = new JsonSchema();
        List.of(schemas).forEach(schema::addAnyOfItem);
        return schema;
    }

    /** The same schema, with {@code null} as one more value. */
    static Schema<Object> orNull(Schema<Object> schema) {
        if (schema.getTypes() == null) {
            return anyOf(schema, ofType("null"));
        }
        schema.getTypes().add("null");
        if (schema.getEnum() != null) {
            schema.addEnumItemObject(null);
        }
        return schema;
    }

    private static Schema<Object> ofTypes(String... types) {
        Schema<Object> schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(types)));
        return schema;
    }
}
