package nl.routewijzer.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The sentences of a letter, filled in for one candidate. Always Dutch. */
final class Brieftaal {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final String BUNDEL = "brief.";

    private final MessageSource messages;
    private final Object[] invulling;

    /** @param invulling what {0}, {1}, … stand for, in every sentence the same */
    Brieftaal(MessageSource messages, List<String> invulling) {
        this.messages = messages;
        this.invulling = invulling.toArray();
    }

    String tekst(String sleutel) {
        return messages.getMessage(BUNDEL + sleutel, invulling, NEDERLANDS);
    }

    /** A sentence with something in it that only stands there. */
    String tekst(String sleutel, String inhoud) {
        return messages.getMessage(BUNDEL + sleutel, new Object[] {inhoud}, NEDERLANDS);
    }

    Optional<String> find(String sleutel) {
        return Optional.ofNullable(messages.getMessage(BUNDEL + sleutel, invulling, null, NEDERLANDS));
    }

    /** The text of the first key that has one. */
    Optional<String> first(String... sleutels) {
        return Arrays.stream(sleutels).map(this::find).flatMap(Optional::stream).findFirst();
    }
}
