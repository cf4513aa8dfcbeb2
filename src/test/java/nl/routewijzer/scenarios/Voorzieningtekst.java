package nl.routewijzer.scenarios;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;

/** Says what an advice tells about voorzieningen, as a scenario says it; what is not there is {@link Adviestekst#ER_NIET}. */
final class Voorzieningtekst {
    private Voorzieningtekst() {}

    /** All that the candidate needs: what is covered and what is not. */
    static List<String> behoeften(Routeadvies advies) {
        return Stream.concat(
                        advies.voorzieningen().stream().flatMap(voorziening -> voorziening.behoeften().stream()),
                        advies.ongedekt().stream())
                .distinct()
                .toList();
    }

    static String advised(Routeadvies advies) {
        return advies.voorzieningen().stream()
                .map(Routeadvies.Voorziening::voorziening)
                .collect(Collectors.joining(", "));
    }

    static String coverage(String code, Routeadvies advies) {
        return ofAdvised(code, advies, voorziening -> String.join(", ", voorziening.behoeften()));
    }

    static String term(String code, Routeadvies advies) {
        return ofAdvised(
                code,
                advies,
                voorziening -> voorziening.maximaleEinddatum() == null
                        ? "zonder einddatum"
                        : "tot en met " + voorziening.maximaleEinddatum().format(Adviestekst.DATUM));
    }

    static String zwaarte(String code, Routeadvies advies) {
        return ofAdvised(code, advies, voorziening -> String.valueOf(voorziening.zwaarte()));
    }

    static String bron(String code, Routeadvies advies) {
        return ofAdvised(code, advies, Routeadvies.Voorziening::bron);
    }

    static String rejected(Routeadvies advies) {
        return advies.afgewezen().stream()
                .map(Routeadvies.Afwijzing::voorziening)
                .collect(Collectors.joining(", "));
    }

    static String rejection(String code, Routeadvies advies) {
        return ofRejected(code, advies, afwijzing -> String.join(", ", afwijzing.redenen()));
    }

    static String explanation(String code, Routeadvies advies) {
        return ofRejected(code, advies, afwijzing -> String.join(" ", afwijzing.uitleg()));
    }

    /** What it says where the municipality has no voorziening for a behoefte. */
    static String notOffered(String behoefte, Routeadvies advies) {
        return advies.nietAangeboden().stream()
                .filter(gat -> gat.behoefte().equals(behoefte))
                .map(Routeadvies.NietAangeboden::uitleg)
                .findFirst()
                .orElse(Adviestekst.ER_NIET);
    }

    static String notOffered(Routeadvies advies) {
        return advies.nietAangeboden().stream()
                .map(Routeadvies.NietAangeboden::behoefte)
                .collect(Collectors.joining(", "));
    }

    private static String ofAdvised(
            String code, Routeadvies advies, Function<Routeadvies.Voorziening, String> onderdeel) {
        return advies.voorzieningen().stream()
                .filter(voorziening -> voorziening.voorziening().equals(code))
                .map(onderdeel)
                .findFirst()
                .orElse(Adviestekst.ER_NIET);
    }

    private static String ofRejected(
            String code, Routeadvies advies, Function<Routeadvies.Afwijzing, String> onderdeel) {
        return advies.afgewezen().stream()
                .filter(afwijzing -> afwijzing.voorziening().equals(code))
                .map(onderdeel)
                .findFirst()
                .orElse(Adviestekst.ER_NIET);
    }
}
