package nl.routewijzer.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A letter as a reader meets it. */
record Gelezen(Brief brief) {

    /** The running text: what is written in whole sentences. */
    List<String> alineas() {
        return Stream.concat(
                        Stream.of(brief.aanhef()),
                        brief.delen().stream()
                                .flatMap(deel -> Stream.concat(
                                        deel.alineas().stream(),
                                        deel.hulp().stream()
                                                .map(Brief.Hulp::duur)
                                                .filter(Objects::nonNull))))
                .toList();
    }

    /** The running text, the headings and the items of lists; not the names that the policy gives. */
    List<String> everything() {
        return Stream.of(
                        Stream.of(brief.onderwerp()),
                        alineas().stream(),
                        brief.delen().stream().map(Brief.Deel::kop).filter(Objects::nonNull),
                        brief.delen().stream()
                                .flatMap(deel -> deel.hulp().stream())
                                .flatMap(hulp -> hulp.waarvoor().stream()),
                        brief.slot().stream())
                .flatMap(teksten -> teksten)
                .toList();
    }

    String text() {
        return String.join("\n", everything());
    }

    /** The text under a heading, or nothing when the letter has no such part. */
    String under(String kop) {
        return brief.delen().stream()
                .filter(deel -> kop.equals(deel.kop()))
                .map(deel -> String.join(" ", deel.alineas()))
                .findFirst()
                .orElse("");
    }
}
