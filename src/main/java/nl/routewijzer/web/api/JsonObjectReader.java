package nl.routewijzer.web.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.api.problem.OngeldigBericht;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object strictly: nothing double, nothing behind it, no half characters, and of bounded size. */
final class JsonObjectReader {
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 2_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxTokenCount(MOST_PARTS)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final String text;
    private final long eersteRegel;

    /** @param eersteRegel the number of the first line, for the messages */
    JsonObjectReader(String text, long eersteRegel) {
        this.text = text;
        this.eersteRegel = eersteRegel;
    }

    Map<String, @Nullable Object> read() {
        if (text.isBlank()) {
            throw new OngeldigBericht("Het bericht is leeg. Stuur één JSON-object.");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new OngeldigBericht("Het bericht is geen JSON-object. Zet alles tussen { en }.");
            }
            Map<String, @Nullable Object> object = object(parser, "", 1);
            if (parser.nextToken() != null) {
                throw new OngeldigBericht("Achter het JSON-object staat nog iets, " + at(parser.currentTokenLocation())
                        + ". Stuur één JSON-object per bericht of per regel.");
            }
            return object;
        } catch (StreamConstraintsException tooMuch) {
            throw new OngeldigBericht("De JSON is te groot of te ingewikkeld: hoogstens " + MOST_PARTS
                    + " onderdelen, en een getal van hoogstens 100 cijfers.");
        } catch (JacksonException broken) {
            throw new OngeldigBericht("De JSON is niet goed geschreven, " + at(broken.getLocation())
                    + ". Controleer daar de haakjes, komma's en aanhalingstekens.");
        }
    }

    private Map<String, @Nullable Object> object(JsonParser parser, String pad, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String naam = whole(parser.currentName(), pad);
            String veld = pad.isEmpty() ? naam : pad + "." + naam;
            TokenStreamLocation plaats = parser.currentTokenLocation();
            parser.nextToken();
            if (object.containsKey(naam)) {
                throw new OngeldigBericht(new Fout(
                        Echo.text(veld),
                        null,
                        "Het veld '" + Echo.text(veld) + "' staat er twee keer, de tweede keer " + at(plaats) + "."));
            }
            object.put(naam, value(parser, veld, depth));
        }
        return object;
    }

    private List<@Nullable Object> list(JsonParser parser, String pad, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, pad + "[" + list.size() + "]", depth));
        }
        return list;
    }

    private @Nullable Object value(JsonParser parser, String pad, int depth) {
        if (depth > DEEPEST) {
            throw new OngeldigBericht("De JSON is te diep genest: hoogstens " + DEEPEST + " lagen.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pad, depth + 1);
            case START_ARRAY -> list(parser, pad, depth + 1);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> whole(parser.getString(), pad);
        };
    }

    private Number number(JsonParser parser) {
        TokenStreamLocation plaats = parser.currentTokenLocation();
        try {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? parser.getNumberValue()
                    : parser.getDecimalValue();
        } catch (NumberFormatException tooLarge) {
            throw new OngeldigBericht("De JSON bevat een getal dat te groot of te klein is, " + at(plaats) + ".");
        }
    }

    /** Half a surrogate pair can be written in JSON, but it is no text: it cannot be stored or sent back. */
    private static String whole(String tekst, String pad) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(tekst)) {
            return tekst;
        }
        throw new OngeldigBericht(new Fout(Echo.text(pad), null, "De tekst bevat een teken dat niet bestaat."));
    }

    private String at(TokenStreamLocation plaats) {
        return "op regel " + (eersteRegel - 1 + plaats.getLineNr()) + ", kolom " + plaats.getColumnNr();
    }
}
