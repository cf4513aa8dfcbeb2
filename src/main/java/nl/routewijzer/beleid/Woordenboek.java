package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.taal.Codeuitleg;
import nl.routewijzer.regels.taal.Lemma;
import nl.routewijzer.regels.taal.Lemmas;
import nl.routewijzer.regels.taal.Plek;
import nl.routewijzer.regels.taal.Vorm;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can stand in a rule file, with its meaning and the first rule in force that uses it.
 *
 * @param peildatum the day on which these rules are in force
 * @param eigen what regions and municipalities added to the codes and the facts of the program, whatever the day
 */
public record Woordenboek(
        LocalDate peildatum, List<Zinsuitleg> zinnen, List<Codeuitleg> codes, List<Eigenwoorden> eigen) {

    /**
     * One sentence or other line.
     *
     * @param anker its name in an address
     * @param zin the words, with the name of what can be filled in between braces
     * @param stappen the steps in whose rules it can stand; empty for what is no sentence of a rule
     * @param voorbeeld the same line with something filled in
     * @param gebruik where the rules in force first use it; {@code null} when they do not
     */
    public record Zinsuitleg(
            String anker,
            Lemma.Soort soort,
            String rubriek,
            String zin,
            String betekenis,
            List<Plek> plekken,
            List<String> stappen,
            String voorbeeld,
            @Nullable Gebruik gebruik) {
        static Zinsuitleg of(Lemma lemma, @Nullable Gebruik gebruik) {
            Vorm vorm = lemma.vorm();
            return new Zinsuitleg(
                    lemma.anker(),
                    lemma.soort(),
                    lemma.rubriek(),
                    vorm.sjabloon(),
                    vorm.uitleg(),
                    vorm.plekken(),
                    lemma.stappen(),
                    vorm.voorbeeld(),
                    gebruik);
        }

        private String text() {
            String waarden = plekken.stream()
                    .map(plek -> plek.omschrijving() + " " + String.join(" ", plek.waarden()))
                    .collect(Collectors.joining(" "));
            return String.join(" ", rubriek, zin, betekenis, waarden);
        }
    }

    /** @param alle the policy of every municipality */
    static Woordenboek of(Collection<Gemeentebeleid> alle, LocalDate peildatum, List<Eigenwoorden> eigen) {
        Map<String, Gebruik> gebruik = new HashMap<>();
        alle.forEach(beleid -> addInForce(beleid, peildatum, gebruik));
        alle.forEach(beleid -> addRest(beleid, gebruik));
        return new Woordenboek(
                peildatum,
                Lemmas.ALLE.stream()
                        .map(lemma ->
                                Zinsuitleg.of(lemma, gebruik.get(lemma.vorm().sjabloon())))
                        .toList(),
                Codeuitleg.all(),
                eigen);
    }

    /** What speaks of all these words, in any form of letters. */
    public Woordenboek search(String zoek) {
        List<String> woorden = Arrays.stream(lower(zoek).split("\\s+")).toList();
        Predicate<String> speaks = tekst -> woorden.stream().allMatch(lower(tekst)::contains);
        return new Woordenboek(
                peildatum,
                zinnen.stream().filter(zin -> speaks.test(zin.text())).toList(),
                codes.stream().filter(lijst -> speaks.test(text(lijst))).toList(),
                eigen.stream()
                        .map(gebied -> gebied.search(speaks))
                        .filter(gebied -> !gebied.woorden().isEmpty())
                        .toList());
    }

    /** The lines of rules, the first in the order of the decision, and then of voorzieningen from light to heavy. */
    private static void addInForce(Gemeentebeleid beleid, LocalDate peildatum, Map<String, Gebruik> gebruik) {
        Beleid geldig = beleid.on(peildatum);
        for (Regel regel : geldig.regelset().regels()) {
            regel.zinnen().forEach(zin -> gebruik.putIfAbsent(zin.sjabloon(), Gebruik.in(regel, zin)));
        }
        for (Voorziening voorziening : geldig.voorzieningen()) {
            voorziening.zinnen().forEach(zin -> gebruik.putIfAbsent(zin.sjabloon(), Gebruik.in(voorziening, zin)));
        }
    }

    /** The lines around these. */
    private static void addRest(Gemeentebeleid beleid, Map<String, Gebruik> gebruik) {
        for (Regelbestand bestand : beleid.bestanden()) {
            bestand.zinnen().forEach(zin -> gebruik.putIfAbsent(zin.sjabloon(), Gebruik.in(bestand.pad(), zin)));
        }
    }

    private static String text(Codeuitleg lijst) {
        return lijst.codes().stream()
                .map(code -> code.code() + " " + code.woorden())
                .collect(Collectors.joining(" ", String.join(" ", lijst.onderwerpen()) + " ", ""));
    }

    private static String lower(String tekst) {
        return tekst.strip().toLowerCase(Locale.ROOT);
    }
}
