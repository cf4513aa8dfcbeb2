package nl.routewijzer.document;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of a letter, filled in for one candidate. Always Dutch. */
final class Brieftaal {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final ResourceBundle ZINNEN = ResourceBundle.getBundle("teksten/brief", Locale.ROOT);

    private final Object[] invulling;

    /** @param invulling what {0}, {1}, … stand for, in every sentence the same */
    Brieftaal(List<String> invulling) {
        this.invulling = invulling.toArray();
    }

    String tekst(String sleutel) {
        return fill(sleutel, invulling);
    }

    /** A sentence with something in it that only stands there. */
    String tekst(String sleutel, String inhoud) {
        return fill(sleutel, inhoud);
    }

    Optional<String> find(String sleutel) {
        return ZINNEN.containsKey(sleutel) ? Optional.of(tekst(sleutel)) : Optional.empty();
    }

    /** The text of the first key that has one. */
    Optional<String> first(String... sleutels) {
        return Arrays.stream(sleutels).map(this::find).flatMap(Optional::stream).findFirst();
    }

    private static String fill(String sleutel, Object... inhoud) {
        return new MessageFormat(ZINNEN.getString(sleutel), NEDERLANDS).format(inhoud);
    }
}
