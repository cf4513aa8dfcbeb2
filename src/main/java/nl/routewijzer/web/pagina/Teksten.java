package nl.routewijzer.web.pagina;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the pages: the messages file, and the code in plain words where that file has nothing to add. */
@Component
class Teksten {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

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
        String tekst = find("code." + list + "." + code);
        return tekst == null ? capitalize(Codelijst.inWords(code)) : tekst;
    }

    /** What a code means for the candidate, or {@code null} when the word itself is enough. */
    public @Nullable String betekenis(String list, String code) {
        return find("code." + list + "." + code + ".uitleg");
    }

    /** The label of a field named by its path or by the last part of it: {@code SCHULDEN}. */
    public String veldnaam(String naam) {
        List<Veld> exact = Veld.atPath(naam).stream().toList();
        List<Veld> velden = exact.isEmpty()
                ? Arrays.stream(Veld.values())
                        .filter(veld -> veld.naam().equals(naam))
                        .toList()
                : exact;
        return velden.isEmpty() ? capitalize(Codelijst.inWords(naam)) : label(velden.get(0));
    }

    String required(String sleutel) {
        return messages.getMessage(sleutel, null, NEDERLANDS);
    }

    private @Nullable String find(String sleutel) {
        return messages.getMessage(sleutel, null, null, NEDERLANDS);
    }

    private static String capitalize(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(NEDERLANDS) + words.substring(1);
    }
}
