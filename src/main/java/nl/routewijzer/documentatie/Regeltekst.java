package nl.routewijzer.documentatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Brontekst;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Waarborg;
import org.jspecify.annotations.Nullable;

/** The sentences of a rule in its own words, laid out for reading. */
public record Regeltekst(List<Zin> als, List<Zin> dan) {
    private static final Pattern NAAM = Pattern.compile("\\b[a-z][A-Za-z0-9]*\\b");

    /**
     * A sentence.
     *
     * @param keuzes the sentences below it of which one is enough; empty when it stands alone
     */
    public record Zin(List<Deel> delen, List<List<Deel>> keuzes) {}

    /** Words of a sentence; {@code parameter} when they are the name of one. */
    public record Deel(String tekst, @Nullable String parameter) {}

    /** @param parameters the names of all parameters */
    public static Regeltekst of(Regel regel, Set<String> parameters) {
        return of(regel.brontekst(), parameters);
    }

    /** @param parameters the names of all parameters */
    public static List<Zin> of(Uitzondering uitzondering, Set<String> parameters) {
        return zinnen(uitzondering.brontekst().als(), parameters);
    }

    /** @param parameters the names of all parameters */
    public static List<Zin> of(Begrip begrip, Set<String> parameters) {
        return zinnen(begrip.brontekst().als(), parameters);
    }

    /** @param parameters the names of all parameters */
    public static Regeltekst of(Waarborg waarborg, Set<String> parameters) {
        return of(waarborg.brontekst(), parameters);
    }

    private static Regeltekst of(Brontekst brontekst, Set<String> parameters) {
        return new Regeltekst(zinnen(brontekst.als(), parameters), zinnen(brontekst.dan(), parameters));
    }

    private static List<Zin> zinnen(List<Brontekst.Zin> zinnen, Set<String> parameters) {
        return zinnen.stream()
                .map(zin -> new Zin(
                        delen(zin.tekst(), parameters),
                        zin.keuzes().stream()
                                .map(keuze -> delen(keuze, parameters))
                                .toList()))
                .toList();
    }

    /** The words of a sentence, those that name a parameter apart. */
    public static List<Deel> delen(String tekst, Set<String> parameters) {
        List<Deel> delen = new ArrayList<>();
        int klaar = 0;
        Matcher matcher = NAAM.matcher(tekst);
        while (matcher.find()) {
            if (parameters.contains(matcher.group())) {
                delen.add(new Deel(tekst.substring(klaar, matcher.start()), null));
                delen.add(new Deel(matcher.group(), matcher.group()));
                klaar = matcher.end();
            }
        }
        delen.add(new Deel(tekst.substring(klaar), null));
        return delen.stream().filter(deel -> !deel.tekst().isEmpty()).toList();
    }
}
