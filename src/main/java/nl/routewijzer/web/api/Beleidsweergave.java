package nl.routewijzer.web.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Eigennaam;
import nl.routewijzer.beleid.Instelling;
import nl.routewijzer.documentatie.Beleidsdag;
import nl.routewijzer.documentatie.Beleidstoekomst;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * The policy in force for a municipality on a day, each part with its value, layer, bron and file.
 *
 * @param later what is already decided for days after it
 */
public record Beleidsweergave(
        String gemeente,
        LocalDate peildatum,
        String beleidsversie,
        List<Parameterweergave> parameters,
        List<Voorzieningweergave> voorzieningen,
        List<Vervallenweergave> vervallen,
        List<Regelweergave> regels,
        List<Begripweergave> begrippen,
        List<Waarborgweergave> waarborgen,
        List<Tabelweergave> tabellen,
        List<Beleidsdag> later,
        List<Codeweergave> eigenCodes) {

    /** A number or choice of the policy, as it is written in its file. */
    public record Parameterweergave(String naam, String waarde, Herkomst herkomst) {}

    /**
     * A voorziening that the municipality offers; {@code tekst} as it stands in its file.
     *
     * @param behoeften what it covers; some only under the condition that {@code tekst} states
     * @param duur how long it lasts at most; absent for no limit
     * @param verlengd how long it lasts at most in all when its term is extended; absent where that cannot be
     * @param bezwaren what makes it unavailable on this day
     * @param sluitUit beside which it is never advised, as it says itself; the other way round it is so too
     * @param alleenSamenMet of which at least one is advised too, or runs; empty where it needs none
     */
    public record Voorzieningweergave(
            String voorziening,
            String naam,
            int zwaarte,
            List<String> behoeften,
            @Nullable String duur,
            @Nullable String verlengd,
            List<String> bezwaren,
            List<String> sluitUit,
            List<String> alleenSamenMet,
            String tekst,
            List<Wijzigingweergave> wijzigingen,
            Herkomst herkomst) {}

    /** What a lower layer made of a voorziening; {@code tekst} as it stands in its file. */
    public record Wijzigingweergave(String tekst, Herkomst herkomst) {}

    /** A voorziening of a higher layer that the region or the municipality decided not to offer. */
    public record Vervallenweergave(String voorziening, String naam, List<Wijzigingweergave> wijzigingen) {}

    /**
     * A rule, in the order of the decision; {@code tekst} as it stands in its file.
     *
     * @param uitzonderingen what lower layers take out of it
     */
    public record Regelweergave(
            String nummer,
            String titel,
            String stap,
            String tekst,
            List<Uitzonderingweergave> uitzonderingen,
            Herkomst herkomst) {}

    /** An exception to a rule; {@code tekst} as it stands in its file. */
    public record Uitzonderingweergave(String titel, String tekst, Herkomst herkomst) {}

    /** A name that sentences use for a group of conditions; {@code tekst} as it stands in its file. */
    public record Begripweergave(String naam, String tekst, Herkomst herkomst) {}

    /** What never happens, whatever the rules say; {@code tekst} as it stands in its file. */
    public record Waarborgweergave(String nummer, String titel, String tekst, Herkomst herkomst) {}

    /**
     * A code that the policy adds to a list, as {@code behoefte}, {@code reden} or {@code aanleiding}, or what it itself asks:
     * {@code feit}, with each {@code keuze van} it; {@code naam} in words.
     */
    public record Codeweergave(String soort, String code, String naam, String laag, String bestand, int bestandsregel) {
        static Codeweergave of(Eigennaam code) {
            Plaats plaats = code.plaats();
            return new Codeweergave(
                    code.soort(), code.code(), code.naam(), plaats.laag().naam(), plaats.bestand(), plaats.regel());
        }
    }

    public record Tabelweergave(String tabel, List<String> kolommen, List<Rijweergave> rijen) {}

    public record Rijweergave(List<String> cellen, String bron, String laag, String bestand, int bestandsregel) {}

    /** Where a part of the policy comes from. */
    public record Herkomst(
            String bron, boolean aanname, boolean vast, String geldig, String laag, String bestand, int bestandsregel) {
        static Herkomst of(Vermelding vermelding) {
            Plaats plaats = vermelding.plaats();
            return new Herkomst(
                    vermelding.bron(),
                    vermelding.aanname(),
                    vermelding.vast(),
                    vermelding.geldigheid().toString(),
                    plaats.laag().naam(),
                    plaats.bestand(),
                    plaats.regel());
        }
    }

    static Beleidsweergave of(String gemeente, LocalDate peildatum, Beleidsregister register) {
        Beleid beleid = register.inForce(gemeente, peildatum);
        return new Beleidsweergave(
                gemeente,
                peildatum,
                beleid.beleidsversie(),
                beleid.parameters().stream().map(Beleidsweergave::parameter).toList(),
                beleid.voorzieningen().stream()
                        .map(voorziening -> voorziening(voorziening, peildatum, beleid))
                        .toList(),
                beleid.vervallen().stream()
                        .map(voorziening ->
                                new Vervallenweergave(voorziening.code(), voorziening.naam(), changes(voorziening)))
                        .toList(),
                beleid.regelset().regels().stream().map(Beleidsweergave::regel).toList(),
                beleid.begrippen().stream()
                        .map(begrip -> new Begripweergave(
                                begrip.naam(), begrip.brontekst().tekst(), Herkomst.of(begrip.vermelding())))
                        .toList(),
                beleid.waarborgen().stream()
                        .map(waarborg -> new Waarborgweergave(
                                waarborg.nummer(),
                                waarborg.titel(),
                                waarborg.brontekst().tekst(),
                                Herkomst.of(waarborg.vermelding())))
                        .toList(),
                Arrays.stream(Tabelsoort.values())
                        .map(soort -> tabel(soort, beleid))
                        .toList(),
                Beleidstoekomst.after(peildatum, register, gemeente),
                register.eigennamen(gemeente).stream().map(Codeweergave::of).toList());
    }

    private static Parameterweergave parameter(Instelling instelling) {
        return new Parameterweergave(
                instelling.naam(), text(instelling.waarde()), Herkomst.of(instelling.vermelding()));
    }

    private static String text(Parameterwaarde waarde) {
        return waarde.perGeboortedatum().isEmpty() ? waarde.tekst() : String.join("; ", waarde.perGeboortedatum());
    }

    private static Voorzieningweergave voorziening(Voorziening voorziening, LocalDate peildatum, Beleid beleid) {
        Looptijd looptijd = voorziening.looptijd(beleid::parameter);
        return new Voorzieningweergave(
                voorziening.code(),
                voorziening.naam(),
                voorziening.zwaarte(),
                voorziening.dekkingen().stream()
                        .map(Voorziening.Dekking::behoefte)
                        .toList(),
                text(looptijd.termijn()),
                text(looptijd.verlengd()),
                voorziening.bezwaren(peildatum),
                voorziening.samenloop().sluitUit(),
                voorziening.samenloop().samenMet(),
                voorziening.brontekst(),
                changes(voorziening),
                Herkomst.of(voorziening.vermelding()));
    }

    private static List<Wijzigingweergave> changes(Voorziening voorziening) {
        return voorziening.wijzigingen().stream()
                .map(wijziging -> new Wijzigingweergave(wijziging.brontekst(), Herkomst.of(wijziging.vermelding())))
                .toList();
    }

    private static @Nullable String text(@Nullable Hoeveelheid duur) {
        return duur == null ? null : duur.tekst();
    }

    private static Regelweergave regel(Regel regel) {
        return new Regelweergave(
                regel.nummer(),
                regel.titel(),
                regel.stap().naam(),
                regel.brontekst().tekst(),
                regel.uitzonderingen().stream()
                        .map(uitzondering -> new Uitzonderingweergave(
                                uitzondering.titel(),
                                uitzondering.brontekst().tekst(),
                                Herkomst.of(uitzondering.vermelding())))
                        .toList(),
                Herkomst.of(regel.vermelding()));
    }

    private static Tabelweergave tabel(Tabelsoort soort, Beleid beleid) {
        return new Tabelweergave(
                soort.naam(),
                soort.kolommen(),
                beleid.rows(soort).stream()
                        .map(rij -> new Rijweergave(
                                rij.cellen(),
                                rij.bron(),
                                rij.plaats().laag().naam(),
                                rij.plaats().bestand(),
                                rij.plaats().regel()))
                        .toList());
    }
}
