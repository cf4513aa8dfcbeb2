package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Operator;
import nl.routewijzer.regels.Tussen;
import nl.routewijzer.regels.Vergelijking;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaarde.Bekend;
import nl.routewijzer.regels.Voorwaarde.Is;
import nl.routewijzer.regels.Voorwaarde.Ja;
import nl.routewijzer.regels.Voorwaarde.Onbekend;

/** The conditions on one fact: they follow from its type. */
final class Feitzinnen {
    private final Feit feit;
    private final List<Zin<? extends Voorwaarde>> zinnen = new ArrayList<>();

    private Feitzinnen(Feit feit) {
        this.feit = feit;
    }

    static List<Zin<? extends Voorwaarde>> of(Feit feit) {
        Feitzinnen feitzinnen = new Feitzinnen(feit);
        feitzinnen.ofType();
        feitzinnen.ofKnowledge();
        return feitzinnen.zinnen;
    }

    private void ofType() {
        if (feit.type() instanceof Feit.Type.Code code) {
            ofCode(code.lijst());
        } else if (feit.type() instanceof Feit.Type.JaNee janee) {
            zinnen.add(new Zin<>(janee.ja(), janee.geldtJa(), waarden -> new Ja(feit, true)));
            zinnen.add(new Zin<>(janee.nee(), janee.geldtNee(), waarden -> new Ja(feit, false)));
        } else if (feit.type() instanceof Feit.Type.Getal getal) {
            Maat maat = Maat.of(getal.eenheid());
            for (Operator operator : Operator.values()) {
                compare(" " + operator.woorden() + " {getal}", Feituitleg.compare(feit, operator), operator, maat);
            }
            zinnen.add(new Zin<>(
                    feit.begin() + " van {getal} tot {getal}",
                    Feituitleg.between(feit),
                    waarden -> between(feit, at(waarden, 0), at(waarden, 1)),
                    Slots.grens(maat),
                    Slots.grens(maat)));
        } else {
            zinnen.addAll(Tijdzinnen.of(feit));
        }
    }

    private void ofCode(Codelijst lijst) {
        zinnen.add(new Zin<>(
                feit.begin() + " {waarden}",
                Feituitleg.is(feit),
                waarden -> new Is(feit, at(waarden, 0), false),
                Slots.codes(feit.onderwerp(), lijst)));
        zinnen.add(new Zin<>(
                feit.begin() + " niet {waarden}",
                Feituitleg.isNot(feit),
                waarden -> new Is(feit, at(waarden, 0), true),
                Slots.codes(feit.onderwerp(), lijst)));
        if (lijst.isOrdered()) {
            for (Operator operator : Operator.values()) {
                compare(
                        " " + operator.woorden() + " {waarde}",
                        Feituitleg.rank(feit, operator, lijst),
                        operator,
                        Maat.TAALNIVEAU);
            }
        }
    }

    private void ofKnowledge() {
        if (feit.veld() != null && feit.veld() != Veld.GEBOORTEDATUM) {
            zinnen.add(new Zin<>(
                    feit.begin() + " onbekend", Feituitleg.isUnknown(feit), waarden -> new Onbekend(List.of(feit))));
            zinnen.add(new Zin<>(feit.begin() + " bekend", Feituitleg.isKnown(feit), waarden -> new Bekend(feit)));
        } else if (feit.type() instanceof Feit.Type.Instantie) {
            zinnen.add(new Zin<>(feit.begin() + " bekend", Feituitleg.isDetermined(feit), waarden -> new Bekend(feit)));
        }
    }

    private void compare(String rest, String uitleg, Operator operator, Maat maat) {
        zinnen.add(new Zin<>(
                feit.begin() + rest,
                uitleg,
                waarden -> new Vergelijking(feit, operator, at(waarden, 0)),
                Slots.grens(maat)));
    }

    /** The begin counts, the end does not. */
    static Tussen between(Feit feit, Grens van, Grens tot) {
        return new Tussen(
                new Vergelijking(feit, Operator.MINSTENS, van), new Vergelijking(feit, Operator.LAGER_DAN, tot));
    }
}
