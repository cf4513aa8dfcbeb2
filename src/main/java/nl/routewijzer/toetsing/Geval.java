package nl.routewijzer.toetsing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.advies.Beslissing;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Regelset;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.beleid.Vingerafdruk;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Waarborg;

/** A municipality and one of its periods. */
final class Geval {
    private static final int JAREN_VOORUIT = 5;

    private final String gemeente;
    private final Beleid beleid;
    private final Regelset beslissend;
    private final List<LocalDate> dagen;
    private final Map<Regel, Integer> volgorde = new IdentityHashMap<>();

    /** @param eerstePeildatum the first day about which the policy says anything */
    Geval(String gemeente, Beleid beleid, LocalDate eerstePeildatum) {
        this.gemeente = gemeente;
        this.beleid = beleid;
        this.beslissend = beleid.regelset().decisive();
        this.dagen = days(beleid.geldigheid(), eerstePeildatum);
        for (Regel regel : beslissend.regels()) {
            volgorde.put(regel, volgorde.size());
        }
    }

    String gemeente() {
        return gemeente;
    }

    Beleid beleid() {
        return beleid;
    }

    /** The rules that decide there. */
    Regelset beslissend() {
        return beslissend;
    }

    /** The first and the last day of its period; of one without an end a day some years later. */
    List<LocalDate> dagen() {
        return dagen;
    }

    private static List<LocalDate> days(Geldigheid geldigheid, LocalDate eerstePeildatum) {
        LocalDate begin = geldigheid.vanaf().isBefore(eerstePeildatum) ? eerstePeildatum : geldigheid.vanaf();
        LocalDate eind = geldigheid.tot().equals(LocalDate.MAX)
                ? begin.plusYears(JAREN_VOORUIT)
                : geldigheid.tot().minusDays(1);
        return List.of(begin, eind);
    }

    /** What the rules decide about somebody as far as a step. */
    Beslissing decide(Kandidaatprofiel profiel, Stap stap) {
        return Beslissing.of(profiel, beleid, beslissend.upTo(stap));
    }

    /** Whether a rule that decides has its turn before another. */
    boolean isBefore(Regel eerder, Regel later) {
        return volgorde.getOrDefault(eerder, -1) < volgorde.getOrDefault(later, -1);
    }

    /** The same for cases that decide the same: the rules, the numbers and tables that they use, and the waarborgen. */
    String sleutel() {
        StringBuilder tekst = new StringBuilder(of(beslissend));
        beleid.hersteltermijnen().forEach(tekst::append);
        for (Waarborg waarborg : beleid.waarborgen()) {
            tekst.append(waarborg);
            append(tekst, waarborg.grenzen());
        }
        tekst.append(beleid.parameter(Vereist.SCHRIKKELVERJAARDAG).tekst());
        if (Stream.concat(
                        beslissend.asked().stream(),
                        beleid.waarborgen().stream()
                                .flatMap(waarborg -> waarborg.voorwaarden().stream())
                                .flatMap(voorwaarde -> voorwaarde.feiten().stream()))
                .anyMatch(Geval::isOfLoket)) {
            beleid.rows(Tabelsoort.LOKETTEN).forEach(rij -> tekst.append(rij.cellen()));
        }
        return Vingerafdruk.of(tekst.toString());
    }

    /** The same for cases that have the same rules, also those that decide nothing, and the same numbers for them. */
    String regelsleutel() {
        return of(beleid.regelset());
    }

    private String of(Regelset regels) {
        StringBuilder tekst = new StringBuilder(regels.sleutel());
        append(tekst, regels.grenzen());
        beleid.eigenFeiten().forEach(tekst::append);
        return tekst.toString();
    }

    private void append(StringBuilder tekst, Collection<Grens> grenzen) {
        grenzen.forEach(grens ->
                tekst.append('\n').append(grens.value(beleid::parameter).tekst()));
    }

    private static boolean isOfLoket(Feit feit) {
        return feit.equals(Feiten.LOKET) || feit.equals(Feiten.FUNCTIE);
    }
}
