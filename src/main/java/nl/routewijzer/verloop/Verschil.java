package nl.routewijzer.verloop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Signaalnamen;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one advice to the next about the same candidate. What is {@code null} or empty did not change.
 *
 * @param feiten facts of the profile, in the order of {@link Veld}
 * @param gebruik voorzieningen that the profile newly tells of, no longer tells of, or tells otherwise
 * @param uitkomst codes, as are afstand and binnenTermijn
 * @param voorzieningenErbij codes of what is advised now and was not before
 * @param signalenErbij codes
 * @param regelsErbij number and title of the rules that count now and did not before
 * @param anderBeleid whether another version of the policy gave the advice
 */
public record Verschil(
        List<Feitwijziging> feiten,
        List<Gebruikswijziging> gebruik,
        @Nullable Wijziging uitkomst,
        @Nullable Wijziging afstand,
        @Nullable Wijziging binnenTermijn,
        List<String> voorzieningenErbij,
        List<String> voorzieningenWeg,
        List<String> signalenErbij,
        List<String> signalenWeg,
        List<String> regelsErbij,
        List<String> regelsWeg,
        boolean anderBeleid) {

    /** The day that the advice is about differs by nature, and the kenmerk never does. */
    private static final Set<String> NIET_VERGELEKEN = Set.of(Veld.PEILDATUM.pad(), Veld.KENMERK.pad());

    /** A code that became another; {@code null} where there was none. */
    public record Wijziging(@Nullable String oud, @Nullable String nieuw) {}

    /** A fact, by its path, that became another; {@code null} is unknown. */
    public record Feitwijziging(
            String veld, @Nullable Object oud, @Nullable Object nieuw) {}

    /** The use of one voorziening; {@code null} where the profile does not tell of it. */
    public record Gebruikswijziging(
            @Nullable Gebruik oud, @Nullable Gebruik nieuw) {}

    /** @param namen by which a signal that only got another code did not change */
    public static Verschil between(Momentopname eerder, Momentopname later, Signaalnamen namen) {
        Routeadvies oud = eerder.advies();
        Routeadvies nieuw = later.advies();
        return new Verschil(
                feiten(eerder.feiten(), later.feiten()),
                gebruik(eerder.gebruik(), later.gebruik()),
                change(oud.uitkomst(), nieuw.uitkomst()),
                change(oud.afstand(), nieuw.afstand()),
                change(binnenTermijn(oud), binnenTermijn(nieuw)),
                added(voorzieningen(oud), voorzieningen(nieuw)),
                added(voorzieningen(nieuw), voorzieningen(oud)),
                added(signalen(oud, namen), signalen(nieuw, namen)),
                added(signalen(nieuw, namen), signalen(oud, namen)),
                rulesAdded(oud, nieuw),
                rulesAdded(nieuw, oud),
                !oud.beleidsversie().equals(nieuw.beleidsversie()));
    }

    /** Whether nothing that is compared changed. */
    public boolean changesNothing() {
        return equals(new Verschil(
                List.of(), List.of(), null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), false));
    }

    private static List<Feitwijziging> feiten(Map<String, Object> oud, Map<String, Object> nieuw) {
        Set<String> paden = new TreeSet<>(Verschil::inOrderOfTheProfile);
        paden.addAll(oud.keySet());
        paden.addAll(nieuw.keySet());
        return paden.stream()
                .filter(pad -> !NIET_VERGELEKEN.contains(pad))
                .filter(pad -> !Objects.equals(oud.get(pad), nieuw.get(pad)))
                .map(pad -> new Feitwijziging(pad, oud.get(pad), nieuw.get(pad)))
                .toList();
    }

    private static int inOrderOfTheProfile(String pad, String ander) {
        int verschil = Integer.compare(place(pad), place(ander));
        return verschil == 0 ? pad.compareTo(ander) : verschil;
    }

    private static int place(String pad) {
        return Veld.atPath(pad).map(Veld::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static List<Gebruikswijziging> gebruik(List<Gebruik> oud, List<Gebruik> nieuw) {
        List<Gebruikswijziging> wijzigingen = new ArrayList<>();
        for (Gebruik was : oud) {
            Gebruik is = same(was, nieuw);
            if (!was.equals(is)) {
                wijzigingen.add(new Gebruikswijziging(was, is));
            }
        }
        nieuw.stream()
                .filter(is -> same(is, oud) == null)
                .forEach(is -> wijzigingen.add(new Gebruikswijziging(null, is)));
        return List.copyOf(wijzigingen);
    }

    private static @Nullable Gebruik same(Gebruik gebruik, List<Gebruik> andere) {
        return andere.stream().filter(gebruik::isSameAs).findFirst().orElse(null);
    }

    private static @Nullable Wijziging change(@Nullable String oud, @Nullable String nieuw) {
        return Objects.equals(oud, nieuw) ? null : new Wijziging(oud, nieuw);
    }

    private static @Nullable String binnenTermijn(Routeadvies advies) {
        return advies.bemiddelbaarheid() == null
                ? null
                : advies.bemiddelbaarheid().binnenTermijn();
    }

    private static List<String> voorzieningen(Routeadvies advies) {
        return codes(advies.voorzieningen(), Routeadvies.Voorziening::voorziening);
    }

    private static List<String> signalen(Routeadvies advies, Signaalnamen namen) {
        return codes(advies.signalen(), signaal -> namen.current(signaal.code()));
    }

    private static <T> List<String> codes(List<T> delen, Function<T, String> code) {
        return delen.stream().map(code).toList();
    }

    private static List<String> added(Collection<String> oud, List<String> nieuw) {
        return nieuw.stream().filter(een -> !oud.contains(een)).distinct().toList();
    }

    /** By number: another title of the same rule is another version of the policy. */
    private static List<String> rulesAdded(Routeadvies oud, Routeadvies nieuw) {
        Set<String> eerder =
                oud.redenen().stream().map(reden -> number(reden.regel())).collect(Collectors.toSet());
        return nieuw.redenen().stream()
                .map(Routeadvies.Reden::regel)
                .filter(regel -> !eerder.contains(number(regel)))
                .distinct()
                .toList();
    }

    private static String number(String regel) {
        return regel.substring(0, regel.indexOf(' '));
    }
}
