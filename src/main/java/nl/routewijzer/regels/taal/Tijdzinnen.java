package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.regels.Binnenkort;
import nl.routewijzer.regels.Datumgrens;
import nl.routewijzer.regels.EerderDan;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Geleden;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Nadert;
import nl.routewijzer.regels.Operator;
import nl.routewijzer.regels.Tussen;
import nl.routewijzer.regels.Vergelijking;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaarde.Nooit;

/** The conditions on a date, and on what grows since a date: an age and the time in service. */
final class Tijdzinnen {
    private final Feit feit;
    private final List<Zin<? extends Voorwaarde>> zinnen = new ArrayList<>();

    private Tijdzinnen(Feit feit) {
        this.feit = feit;
    }

    static List<Zin<? extends Voorwaarde>> of(Feit feit) {
        Tijdzinnen tijdzinnen = new Tijdzinnen(feit);
        if (feit.type() instanceof Feit.Type.Leeftijd) {
            tijdzinnen.ofAge();
        } else if (feit.type() instanceof Feit.Type.Dienstduur) {
            tijdzinnen.ofService();
        } else if (feit.type() instanceof Feit.Type.Datum) {
            tijdzinnen.ofDuration();
            tijdzinnen.ofDay();
        }
        return tijdzinnen.zinnen;
    }

    private void ofAge() {
        compare(feit.begin() + " jonger dan {leeftijd}", Tijduitleg.younger(feit), Operator.LAGER_DAN, Maat.LEEFTIJD);
        compare(feit.begin() + " {leeftijd} of ouder", Tijduitleg.older(feit), Operator.MINSTENS, Maat.LEEFTIJD);
        compare(feit.begin() + " ouder dan {leeftijd}", Tijduitleg.past(feit), Operator.HOGER_DAN, Maat.LEEFTIJD);
        compare(
                feit.begin() + " niet ouder dan {leeftijd}",
                Tijduitleg.notPast(feit),
                Operator.HOOGSTENS,
                Maat.LEEFTIJD);
        add(
                feit.begin() + " van {leeftijd} tot {leeftijd}",
                Tijduitleg.ages(feit),
                waarden -> Feitzinnen.between(feit, at(waarden, 0), at(waarden, 1)),
                Slots.grens(Maat.LEEFTIJD),
                Slots.grens(Maat.LEEFTIJD));
        add(
                "over hoogstens {duur} wordt " + feit.onderwerp() + " {leeftijd}",
                Tijduitleg.becomes(feit),
                waarden -> new Nadert(feit, at(waarden, 0), at(waarden, 1)),
                Slots.grens(Maat.TERMIJN),
                Slots.grens(Maat.LEEFTIJD));
    }

    private void ofService() {
        for (Operator operator : Operator.values()) {
            compare(
                    "de kandidaat is " + operator.vanDuur() + " {duur} in dienstverlening",
                    Tijduitleg.served(operator),
                    operator,
                    Maat.TERMIJN);
        }
        add(
                "over hoogstens {duur} is de kandidaat {duur} in dienstverlening",
                Tijduitleg.soon(),
                waarden -> new Nadert(feit, at(waarden, 0), at(waarden, 1)),
                Slots.grens(Maat.TERMIJN),
                Slots.grens(Maat.TERMIJN));
    }

    private void ofDuration() {
        for (Operator operator : Operator.values()) {
            add(
                    feit.begin() + " " + operator.vanDuur() + " {duur} geleden",
                    Tijduitleg.ago(feit, operator),
                    waarden -> new Geleden(feit, operator, at(waarden, 0)),
                    Slots.grens(Maat.TERMIJN));
        }
        for (boolean meer : new boolean[] {false, true}) {
            add(
                    feit.begin() + (meer ? " meer dan" : " hoogstens") + " {duur} eerder dan {datum}",
                    Tijduitleg.earlier(feit, meer),
                    waarden -> new EerderDan(feit, meer, at(waarden, 0), at(waarden, 1)),
                    Slots.grens(Maat.TERMIJN),
                    Slots.datumfeit());
        }
        add(
                feit.begin() + " over hoogstens {duur} of al voorbij",
                Tijduitleg.near(feit),
                waarden -> new Binnenkort(feit, at(waarden, 0), false),
                Slots.grens(Maat.TERMIJN));
        add(
                feit.begin() + " over meer dan {duur}",
                Tijduitleg.far(feit),
                waarden -> new Binnenkort(feit, at(waarden, 0), true),
                Slots.grens(Maat.TERMIJN));
    }

    private void ofDay() {
        day(" {dag} of later", "op de genoemde dag of later", Operator.MINSTENS);
        day(" eerder dan {dag}", "voor de genoemde dag", Operator.LAGER_DAN);
        day(" later dan {dag}", "na de genoemde dag", Operator.HOGER_DAN);
        day(" {dag} of eerder", "op de genoemde dag of eerder", Operator.HOOGSTENS);
        add(
                feit.begin() + " van {dag} tot {dag}",
                Tijduitleg.days(feit),
                waarden -> new Tussen(
                        new Datumgrens(feit, Operator.MINSTENS, at(waarden, 0)),
                        new Datumgrens(feit, Operator.LAGER_DAN, at(waarden, 1))),
                Slots.grens(Maat.DATUM),
                Slots.grens(Maat.DATUM));
        if (feit.canBeNever()) {
            add(feit.begin() + " nooit geweest", Tijduitleg.never(feit), waarden -> new Nooit(feit));
        }
    }

    private void day(String rest, String wanneer, Operator operator) {
        add(
                feit.begin() + rest,
                Tijduitleg.day(feit, wanneer),
                waarden -> new Datumgrens(feit, operator, at(waarden, 0)),
                Slots.grens(Maat.DATUM));
    }

    private void compare(String sjabloon, String uitleg, Operator operator, Maat maat) {
        add(sjabloon, uitleg, waarden -> new Vergelijking(feit, operator, at(waarden, 0)), Slots.grens(maat));
    }

    private void add(String sjabloon, String uitleg, Zin.Betekenis<Voorwaarde> betekenis, Slot<?>... slots) {
        zinnen.add(new Zin<>(sjabloon, uitleg, betekenis, slots));
    }
}
