package nl.routewijzer.inlezen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Veld;

/** Proposes for each column of a file which field it fills, by its name. */
final class Kolomvoorstel {
    /** What a column is called as well, where neither the path, the label nor the sentence says it. */
    private static final Map<Veld, List<String>> OTHER_NAMES = Map.of(
            Veld.AANVULLENDE_BIJSTAND, List.of("bijstand naast uitkering"),
            Veld.AANVRAAGDATUM, List.of("datum aanvraag", "datum aanvraag bijstand", "aanvraag bijstand"),
            Veld.LOONKOSTENSUBSIDIE_VERLEDEN, List.of("eerdere loonkostensubsidie", "loonkostensubsidie verleden"),
            Veld.GROND_NEGATIEF_ADVIES, List.of("reden negatief advies", "grond negatief advies beschut werk"),
            Veld.INDICATIE_DAGBESTEDING_TOT,
                    List.of("einddatum indicatie dagbesteding", "einde indicatie dagbesteding", "dagbesteding tot"));

    private Kolomvoorstel() {}

    /**
     * Path by column; a column without a field that is called so is left out, and so is a second one for the same field.
     */
    static Inleeskeuze of(List<String> kolommen, Inleeswoorden woorden) {
        Map<String, String> namen = new LinkedHashMap<>(woorden.velden());
        namen.putAll(woorden.eigen().labels());
        List<Doelveld> doelen = Stream.concat(
                        Doelveld.alle().stream(), woorden.eigen().doelen())
                .toList();
        Map<String, String> voorstel = new LinkedHashMap<>();
        for (String kolom : kolommen) {
            find(kolom, namen, doelen)
                    .filter(doel -> !voorstel.containsValue(doel.pad()))
                    .ifPresent(doel -> voorstel.put(kolom, doel.pad()));
        }
        return new Inleeskeuze(voorstel, Map.of());
    }

    /** By its path, else by its label, else by another name: a short one is the candidate's, not the partner's. */
    private static Optional<Doelveld> find(String kolom, Map<String, String> labels, List<Doelveld> doelen) {
        String gezocht = plain(kolom);
        return Stream.<Function<Doelveld, Stream<String>>>of(
                        doel -> Stream.of(doel.pad()),
                        doel -> Stream.of(labels.getOrDefault(doel.pad(), "")),
                        Kolomvoorstel::shortNames)
                .flatMap(namen -> doelen.stream()
                        .filter(doel ->
                                namen.apply(doel).map(Kolomvoorstel::plain).anyMatch(gezocht::equals)))
                .findFirst();
    }

    private static Stream<String> shortNames(Doelveld doel) {
        Veld veld = doel.veld();
        if (veld == null) {
            return Stream.empty();
        }
        Stream<String> zin = Stream.concat(
                Stream.of(veld.onderwerp(), veld.onderwerp().replaceFirst("^(de|het) ", "")),
                OTHER_NAMES.getOrDefault(veld, List.of()).stream());
        return veld.groep() == Veld.Groep.PARTNER ? zin : Stream.concat(zin, Stream.of(veld.naam()));
    }

    /** Letters and digits only: "Datum melding" and "datum_melding" are the same. */
    private static String plain(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
