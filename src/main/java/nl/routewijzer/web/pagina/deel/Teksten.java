package nl.routewijzer.web.pagina.deel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** The same in Dutch, as a file says it. */
    public String dutchCode(Codelijst list, String code) {
        String tekst = messages.getMessage(key(list.name(), code), null, null, Taal.NEDERLANDS.locale());
        return tekst == null ? capitalize(Codelijst.inWords(code)) : tekst;
    }

    private static String key(String list, String code) {
        return "code." + list + "." + code;
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
