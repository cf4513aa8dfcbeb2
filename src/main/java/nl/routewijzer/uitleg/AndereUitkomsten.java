package nl.routewijzer.uitleg;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import org.jspecify.annotations.Nullable;

/** Holds the rules for other uitkomsten against a candidate. */
final class AndereUitkomsten {
    static final Comparator<Regeltoets> NEAREST_FIRST = Comparator.comparingLong(Regeltoets::missing);

    private final Doorrekening doorrekening;
    private final List<Regel> regels;

    AndereUitkomsten(Doorrekening doorrekening) {
        this.doorrekening = doorrekening;
        this.regels = doorrekening.beleid().regelset().regels().stream()
                .filter(regel -> !uitkomsten(regel).isEmpty())
                .toList();
    }

    /** Every uitkomst that was near, the nearest first. */
    List<WaaromNiet.AndereUitkomst> near() {
        return Codelijst.UITKOMST.codes().stream()
                .filter(uitkomst -> !uitkomst.equals(given()))
                .map(this::of)
                .filter(WaaromNiet.AndereUitkomst::nabij)
                .sorted(Comparator.comparing(uitkomst -> uitkomst.regels().get(0), NEAREST_FIRST))
                .toList();
    }

    WaaromNiet.AndereUitkomst of(String uitkomst) {
        List<Regeltoets> toetsen = regels.stream()
                .filter(regel -> uitkomsten(regel).contains(uitkomst))
                .map(regel -> Regeltoets.of(regel, decidedBefore(regel), doorrekening))
                .sorted(NEAREST_FIRST)
                .toList();
        return new WaaromNiet.AndereUitkomst(
                uitkomst, Codelijst.inWords(uitkomst), toetsen.stream().anyMatch(Regeltoets::isNear), toetsen);
    }

    private @Nullable Object given() {
        return doorrekening.situatie().value(Feiten.UITKOMST);
    }

    /** The rule that gave the uitkomst, when it stands before this one. */
    private @Nullable Regel decidedBefore(Regel regel) {
        return Stream.of(Stap.SOCIALE_WERKVOORZIENING, Stap.UITKOMST)
                .flatMap(stap -> doorrekening.determinedBy(stap).stream())
                .filter(beslist -> regels.indexOf(beslist) >= 0 && regels.indexOf(beslist) < regels.indexOf(regel))
                .findFirst()
                .orElse(null);
    }

    private static List<String> uitkomsten(Regel regel) {
        return regel.dan().stream()
                .filter(Gevolg.Bepaal.class::isInstance)
                .map(Gevolg.Bepaal.class::cast)
                .filter(bepaal -> bepaal.feit() == Feiten.UITKOMST)
                .map(Gevolg.Bepaal::code)
                .toList();
    }
}
