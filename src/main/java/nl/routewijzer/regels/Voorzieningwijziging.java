package nl.routewijzer.regels;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a lower layer makes of a voorziening of a higher one: {@code wijzig voorziening PROEFPLAATSING}.
 *
 * @param uit whether it is not offered there; then nothing else changes
 * @param zwaarte how heavy it is there; 0 for as heavy as before
 * @param duur how long it lasts there at most; {@code null} for as long as before, also with its extension
 * @param verlengd how long it lasts there at most in all when its term is extended; {@code null} where that cannot be
 * @param bezwaren what makes it unavailable there besides
 * @param samenloop what it excludes there besides, and with what it goes there in the place of what was said before
 * @param regels the lines that say so
 * @param brontekst all its lines as they stand in the file
 */
public record Voorzieningwijziging(
        String code,
        boolean uit,
        int zwaarte,
        @Nullable Grens duur,
        @Nullable Grens verlengd,
        List<Voorziening.Bezwaar> bezwaren,
        Samenloop samenloop,
        List<String> regels,
        Vermelding vermelding,
        String brontekst) {

    /** The conditions that it names. */
    public List<Voorwaarde> voorwaarden() {
        return bezwaren.stream()
                .flatMap(bezwaar -> Stream.ofNullable(bezwaar.tenzij()))
                .toList();
    }

    /** Every limit that it names. */
    public List<Grens> grenzen() {
        return Stream.of(
                        Stream.ofNullable(duur),
                        Stream.ofNullable(verlengd),
                        voorwaarden().stream().flatMap(voorwaarde -> voorwaarde.grenzen().stream()))
                .flatMap(grenzen -> grenzen)
                .toList();
    }

    /** A problem with a word of it, where it first stands. */
    public Probleem problem(String woord, String melding) {
        return vermelding.plaats().problem(brontekst, woord, melding);
    }

    Voorziening of(Voorziening voorziening) {
        return new Voorziening(
                code,
                voorziening.naam(),
                zwaarte == 0 ? voorziening.zwaarte() : zwaarte,
                voorziening.dekkingen(),
                duur == null ? voorziening.duur() : duur,
                duur == null ? voorziening.verlengd() : verlengd,
                Stream.concat(voorziening.bezwaren().stream(), bezwaren.stream())
                        .toList(),
                voorziening.samenloop().change(samenloop),
                voorziening.waar(),
                voorziening.vermelding(),
                voorziening.brontekst(),
                voorziening.zinnen(),
                Stream.concat(voorziening.wijzigingen().stream(), Stream.of(this))
                        .toList());
    }
}
