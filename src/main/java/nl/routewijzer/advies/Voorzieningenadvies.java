package nl.routewijzer.advies;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the advice about voorzieningen.
 *
 * @param bezwaren those that made a lighter voorziening unavailable, or the only ones that would have helped
 */
record Voorzieningenadvies(
        List<Routeadvies.Voorziening> geadviseerd,
        List<Routeadvies.Afwijzing> afgewezen,
        List<String> ongedekt,
        Set<Optie.Bezwaar> bezwaren) {

    static Voorzieningenadvies of(Voorzieningenkeuze keuze) {
        List<Optie> afgewezen = keuze.rejected();
        return new Voorzieningenadvies(
                keuze.advised().stream().map(Voorzieningenadvies::advised).toList(),
                afgewezen.stream()
                        .map(optie -> rejected(optie, keuze.reasons(optie)))
                        .toList(),
                keuze.ongedekt(),
                Stream.concat(afgewezen.stream(), keuze.missed().stream())
                        .flatMap(optie -> optie.bezwaren().stream())
                        .collect(Collectors.toSet()));
    }

    private static Routeadvies.Voorziening advised(Optie optie) {
        return new Routeadvies.Voorziening(
                optie.voorziening().code(),
                optie.voorziening().naam(),
                optie.voorziening().zwaarte(),
                optie.dekt(),
                optie.einddatum(),
                optie.voorziening().besluit().bron());
    }

    private static Routeadvies.Afwijzing rejected(Optie optie, List<Optie.Bezwaar> redenen) {
        return new Routeadvies.Afwijzing(
                optie.voorziening().code(),
                optie.voorziening().naam(),
                redenen.stream().map(Optie.Bezwaar::code).toList(),
                redenen.stream().map(Optie.Bezwaar::uitleg).toList());
    }
}
