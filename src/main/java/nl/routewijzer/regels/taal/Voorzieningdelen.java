package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaarde.Geldt;
import nl.routewijzer.regels.taal.Zinnen.Gelezen;
import org.jspecify.annotations.Nullable;

/** The lines below a voorziening: what it weighs, covers and asks. */
public final class Voorzieningdelen {
    private static final String NIET_BESCHIKBAAR = "niet beschikbaar bij {bezwaren}";
    private static final String BIJ_WELKE = "Zegt bij welke bezwaren de voorziening niet kan";

    private static final List<Zin<? extends Consumer<Verandering>>> VERANDERING = changes();

    /** All of them. */
    public static final Zinnen<Consumer<? super Listener>> ALLE = new Zinnen<>(all());

    /** What only a change can say. */
    public static final Zin<Consumer<Wijziging>> NIET_AANGEBODEN = new Zin<>(
            "wordt niet aangeboden",
            "Zegt dat deze regio of gemeente de voorziening niet heeft. Dan staat er verder niets bij de wijziging.",
            waarden -> Wijziging::nietAangeboden);

    /** The lines below a change. */
    public static final Zinnen<Consumer<? super Wijziging>> WIJZIGING = new Zinnen<>(changed());

    private Voorzieningdelen() {}

    /** Is told what the lines say that every layer can write. */
    public interface Verandering {
        void zwaarte(int zwaarte);

        void duurt(Grens hoogstens, @Nullable Grens verlengd);

        void nietBeschikbaar(List<String> bezwaren, Geldigheid dagen, @Nullable Gelezen<Voorwaarde> tenzij);

        void sluitUit(List<String> voorzieningen);

        void samenMet(List<String> voorzieningen);
    }

    /** Is told what the lines below a voorziening say. */
    public interface Listener extends Verandering {
        void dekt(List<String> behoeften, @Nullable Gelezen<Voorwaarde> als);

        void alleenAls(Geldt gemeente);
    }

    /** Is told what the lines below a change say. */
    public interface Wijziging extends Verandering {
        void nietAangeboden();
    }

    private static List<Zin<? extends Consumer<Verandering>>> changes() {
        List<Zin<? extends Consumer<Verandering>>> zinnen = new ArrayList<>();
        zinnen.add(change(
                "zwaarte {getal}",
                "Zegt hoe zwaar de voorziening is. Van voorzieningen die passen, kiest het advies de lichtste.",
                (waarden, naar) -> naar.zwaarte(at(waarden, 0)),
                Deelslots.zwaarte()));
        zinnen.add(change(
                "duurt hoogstens {termijn}",
                "Zegt hoe lang de voorziening mag duren. Daaruit volgt de uiterste einddatum in het advies.",
                (waarden, naar) -> naar.duurt(at(waarden, 0), null),
                Slots.grens(Maat.TERMIJN)));
        zinnen.add(change(
                "duurt hoogstens {termijn}, te verlengen tot {termijn}",
                "Zegt hoe lang de voorziening mag duren, en hoe lang in totaal als de termijn wordt verlengd. In de verlenging"
                        + " loopt zij nog binnen haar termijn; daarna niet meer.",
                (waarden, naar) -> naar.duurt(at(waarden, 0), at(waarden, 1)),
                Slots.grens(Maat.TERMIJN),
                Slots.grens(Maat.TERMIJN)
                        .as("een langere termijn, of de naam van een parameter daarvoor", "12 maanden")));
        zinnen.addAll(unavailable());
        zinnen.add(change(
                Samenloop.SLUIT_UIT + " {voorzieningen}",
                "Zegt naast welke andere voorzieningen deze nooit nieuw in een advies staat. Wat al loopt of het eerst is"
                        + " gekozen, blijft. Bij welke van de twee het staat, maakt niet uit.",
                (waarden, naar) -> naar.sluitUit(at(waarden, 0)),
                Slots.voorzieningen()));
        zinnen.add(change(
                Samenloop.SAMEN_MET + " {voorzieningen}",
                "Zegt dat de voorziening alleen nieuw in een advies komt als minstens één van deze voorzieningen is gekozen of al"
                        + " loopt. Zij komt na deze aan de beurt, en neemt dan over wat zij lichter kan.",
                (waarden, naar) -> naar.samenMet(at(waarden, 0)),
                Slots.voorzieningen()));
        return zinnen;
    }

    private static List<Zin<? extends Consumer<? super Wijziging>>> changed() {
        List<Zin<? extends Consumer<? super Wijziging>>> zinnen = new ArrayList<>();
        zinnen.add(NIET_AANGEBODEN);
        zinnen.addAll(VERANDERING);
        return zinnen;
    }

    /** When and for whom it is not available: always or in a period, for all or save for some. */
    private static List<Zin<? extends Consumer<Verandering>>> unavailable() {
        List<Zin<? extends Consumer<Verandering>>> zinnen = new ArrayList<>();
        zinnen.add(change(
                NIET_BESCHIKBAAR,
                BIJ_WELKE + ". Een regel van de stap bezwaren zegt wanneer zo’n bezwaar er is.",
                (waarden, naar) -> naar.nietBeschikbaar(at(waarden, 0), Geldigheid.ALTIJD, null),
                Deelslots.bezwaren()));
        zinnen.add(change(
                NIET_BESCHIKBAAR + " tenzij {voorwaarde}",
                BIJ_WELKE + ", behalve voor wie de voorwaarde geldt.",
                (waarden, naar) -> naar.nietBeschikbaar(at(waarden, 0), Geldigheid.ALTIJD, at(waarden, 1)),
                Deelslots.bezwaren(),
                Deelslots.voorwaarde()));
        for (Perioden periode : Perioden.values()) {
            zinnen.add(unavailable(periode, false));
            zinnen.add(unavailable(periode, true));
        }
        return zinnen;
    }

    private static Zin<Consumer<Verandering>> unavailable(Perioden periode, boolean tenzij) {
        return new Zin<>(
                NIET_BESCHIKBAAR + " " + periode.sjabloon() + (tenzij ? " tenzij {voorwaarde}" : ""),
                BIJ_WELKE + (tenzij ? ", behalve voor wie de voorwaarde geldt" : "") + ", op peildatums "
                        + periode.uitleg(),
                waarden -> {
                    Geldigheid dagen = periode.of(waarden, 1);
                    return naar -> naar.nietBeschikbaar(
                            at(waarden, 0), dagen, tenzij ? at(waarden, 1 + periode.aantal()) : null);
                },
                periode.between(List.of(Deelslots.bezwaren()), tenzij ? List.of(Deelslots.voorwaarde()) : List.of()));
    }

    private static List<Zin<? extends Consumer<? super Listener>>> all() {
        List<Zin<? extends Consumer<? super Listener>>> zinnen = new ArrayList<>();
        zinnen.add(new Zin<Consumer<Listener>>(
                "dekt {behoeften}",
                "Zegt bij welke behoeften de voorziening helpt.",
                waarden -> naar -> naar.dekt(at(waarden, 0), null),
                Deelslots.behoeften()));
        zinnen.add(new Zin<Consumer<Listener>>(
                "dekt {behoeften} als {voorwaarde}",
                "Zegt bij welke behoeften de voorziening helpt als de voorwaarde geldt.",
                waarden -> naar -> naar.dekt(at(waarden, 0), at(waarden, 1)),
                Deelslots.behoeften(),
                Deelslots.voorwaarde()));
        zinnen.addAll(VERANDERING);
        for (boolean niet : new boolean[] {false, true}) {
            zinnen.add(new Zin<Consumer<Listener>>(
                    "alleen als voor de gemeente geldt {parameter}" + (niet ? " niet" : ""),
                    "Zegt dat alleen gemeenten waar deze parameter op ‘" + (niet ? "nee" : "ja")
                            + "’ staat de voorziening hebben.",
                    waarden -> naar -> naar.alleenAls(new Geldt(at(waarden, 0), niet)),
                    Slots.parameter(Maat.JA_NEE)));
        }
        return zinnen;
    }

    private static Zin<Consumer<Verandering>> change(String sjabloon, String uitleg, Zegt zegt, Slot<?>... slots) {
        return new Zin<>(sjabloon, uitleg, waarden -> naar -> zegt.tell(waarden, naar), slots);
    }

    /** What a line says, given what stands in its slots. */
    private interface Zegt {
        void tell(List<Object> waarden, Verandering naar);
    }
}
