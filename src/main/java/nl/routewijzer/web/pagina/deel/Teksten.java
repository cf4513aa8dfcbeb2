package nl.routewijzer.web.pagina.deel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eenheid;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the pages, in the language of the request: the message files, and a code in plain Dutch words where
 * these have nothing, as for the names of voorzieningen.
 */
@Component
public class Teksten {
    private final MessageSource messages;

    Teksten(MessageSource messages) {
        this.messages = messages;
    }

    public String label(Veld veld) {
        return required("veld." + veld.pad());
    }

    /** What the consultant should know before answering, or {@code null} when the label says it all. */
    public @Nullable String uitleg(Veld veld) {
        return find("veld." + veld.pad() + ".uitleg");
    }

    /** With which other answer the field counts. */
    public String wanneer(Veld veld) {
        return required("veld." + veld.pad() + ".wanneer");
    }

    public String groep(Veld.Groep groep) {
        return required("groep." + groep);
    }

    public @Nullable String groepsuitleg(Veld.Groep groep) {
        return find("groep." + groep + ".uitleg");
    }

    public String code(Codelijst list, String code) {
        return code(list.name(), code);
    }

    /** A code of the named list in words, with a capital. */
    public String code(String list, String code) {
        String tekst = find(key(list, code));
        return tekst == null ? capitalize(Codelijst.inWords(code)) : tekst;
    }

    private static String key(String list, String code) {
        return "code." + list + "." + code;
    }

    /** A code in Dutch, for what is Dutch in every language: an error message, a file. Empty where the list has none such. */
    public Optional<String> dutchCode(String list, String code) {
        return Optional.ofNullable(messages.getMessage(key(list, code), null, null, Taal.NEDERLANDS.locale()));
    }

    /** The label of a field in Dutch, for an error message; of what the municipality asks itself its code in words. */
    public String dutchLabel(String pad) {
        String deel = pad.substring(pad.lastIndexOf('.') + 1);
        return Stream.of("veld." + pad, "eerdereVoorzieningen." + deel)
                .flatMap(sleutel ->
                        Stream.ofNullable(messages.getMessage(sleutel, null, null, Taal.NEDERLANDS.locale())))
                .findFirst()
                .orElseGet(() -> capitalize(Codelijst.inWords(deel)));
    }

    /** What a code means for the candidate, or {@code null} when the word itself is enough. */
    public @Nullable String betekenis(String list, String code) {
        return find(key(list, code) + ".uitleg");
    }

    /** The label of a field named by its path or by the last part of it: {@code SCHULDEN}. */
    public String veldnaam(String naam) {
        if (Eigenfeit.isPad(naam)) {
            return capitalize(Codelijst.inWords(naam.substring(naam.lastIndexOf('.') + 1)));
        }
        List<Veld> exact = Veld.atPath(naam).stream().toList();
        List<Veld> velden = exact.isEmpty()
                ? Arrays.stream(Veld.values())
                        .filter(veld -> veld.naam().equals(naam))
                        .toList()
                : exact;
        return velden.isEmpty() ? capitalize(Codelijst.inWords(naam)) : label(velden.get(0));
    }

    public String janee(boolean ja) {
        return required(ja ? "ja" : "nee");
    }

    /** The unit as it stands behind this number. */
    public String eenheid(Eenheid eenheid, int aantal) {
        return required("eenheid." + eenheid, aantal);
    }

    /** A range of months: "3 tot 9 maanden". */
    public String reeks(int min, int max) {
        return min == max ? maanden(min) : required("prognose.reeks", min, maanden(max));
    }

    public String maanden(int aantal) {
        return required("prognose.maanden", aantal);
    }

    public String required(String sleutel, Object... waarden) {
        return messages.getMessage(sleutel, waarden, locale());
    }

    /** The same in Dutch, for a text that is Dutch in every language. */
    public String dutch(String sleutel, Object... waarden) {
        return messages.getMessage(sleutel, waarden, Taal.NEDERLANDS.locale());
    }

    private @Nullable String find(String sleutel) {
        return messages.getMessage(sleutel, null, null, locale());
    }

    private static Locale locale() {
        return Taal.current().locale();
    }

    /** Begins a sentence with these words. */
    public static String capitalize(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
