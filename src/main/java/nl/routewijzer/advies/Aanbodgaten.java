package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;

/** Says for which behoeften the layers of a municipality have no voorziening, and what others have for them. */
final class Aanbodgaten {
    private Aanbodgaten() {}

    /** Nothing for a policy that was kept before it told of others. */
    static List<Routeadvies.NietAangeboden> of(List<String> ongedekt, Beleid beleid, LocalDate peildatum) {
        return beleid.elders().stream()
                .flatMap(elders -> ongedekt.stream()
                        .filter(behoefte -> beleid.voorzieningen().stream()
                                .noneMatch(voorziening -> voorziening.canCover(behoefte)))
                        .map(behoefte -> of(
                                behoefte,
                                elders.covering(behoefte, peildatum).stream()
                                        .map(aanbod ->
                                                new Routeadvies.Elders(aanbod.code(), aanbod.naam(), aanbod.waar()))
                                        .toList())))
                .toList();
    }

    private static Routeadvies.NietAangeboden of(String behoefte, List<Routeadvies.Elders> elders) {
        String hier = "Deze gemeente heeft hier geen voorziening voor.";
        if (elders.isEmpty()) {
            return new Routeadvies.NietAangeboden(behoefte, hier, elders);
        }
        String daar = elders.stream()
                .map(aanbod -> aanbod.naam() + " (" + aanbod.waar() + ")")
                .collect(Collectors.joining(", "));
        return new Routeadvies.NietAangeboden(behoefte, hier + " Ter informatie, elders is er: " + daar + ".", elders);
    }
}
