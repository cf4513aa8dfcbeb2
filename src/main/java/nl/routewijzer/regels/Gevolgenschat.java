package nl.routewijzer.regels;

import static nl.routewijzer.regels.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Gevolg.Behoefte;
import nl.routewijzer.regels.Gevolg.Bepaal;
import nl.routewijzer.regels.Gevolg.Bezwaar;
import nl.routewijzer.regels.Gevolg.LoketBijFeit;
import nl.routewijzer.regels.Gevolg.LoketBijRij;
import nl.routewijzer.regels.Gevolg.NeemOver;
import nl.routewijzer.regels.Gevolg.Ondersteun;
import nl.routewijzer.regels.Gevolg.OndersteunLeefgebieden;
import nl.routewijzer.regels.Gevolg.Prognose;
import nl.routewijzer.regels.Gevolg.Signaal;
import nl.routewijzer.regels.Gevolg.Vraag;
import nl.routewijzer.regels.Gevolg.Zoekperiode;

/** Every consequence that a rule can name. One sentence can determine several facts. */
public final class Gevolgenschat {
    /** The consequences of the language. */
    public static final Zinnen<List<Gevolg>> GEVOLGEN = new Zinnen<>(consequences());

    private Gevolgenschat() {}

    private static List<Zin<? extends List<Gevolg>>> consequences() {
        List<Zin<? extends List<Gevolg>>> zinnen = new ArrayList<>();
        for (Feit feit : List.of(
                Feiten.DOELGROEP,
                Feiten.ZOEKPERIODE,
                Feiten.AFSTAND,
                Feiten.BINNEN_TERMIJN,
                Feiten.UITKOMST,
                Feiten.WERKVORM)) {
            zinnen.add(new Zin<>(
                    feit.begin() + " {waarde}", waarden -> List.of(new Bepaal(feit, at(waarden, 0))), one(feit)));
        }
        withGround(zinnen, Feiten.DOELGROEP, " wegens ", Feiten.DOELGROEP_GROND);
        withGround(zinnen, Feiten.ZOEKPERIODE, " wegens ", Feiten.ZOEKPERIODE_GROND);
        withGround(zinnen, Feiten.BINNEN_TERMIJN, " op grond van ", Feiten.PROGNOSE_GROND);
        zinnen.add(new Zin<>(
                "de terugmelding heeft aanleiding {aanleiding} en reden {reden}",
                waarden -> List.of(
                        new Bepaal(Feiten.AANLEIDING, at(waarden, 0)), new Bepaal(Feiten.REDEN, at(waarden, 1))),
                one(Feiten.AANLEIDING),
                one(Feiten.REDEN)));
        calculations(zinnen);
        lokets(zinnen);
        zinnen.add(new Zin<>("vraag naar wat onbekend is", waarden -> List.of(new Vraag())));
        zinnen.add(new Zin<>(
                "geef het signaal {code}: {tekst}",
                waarden -> List.of(new Signaal(at(waarden, 0), at(waarden, 1))),
                Slots.naam(),
                Slots.tekst()));
        zinnen.add(new Zin<>(
                "er is behoefte aan {behoefte}",
                waarden -> List.of(new Behoefte(at(waarden, 0))),
                Slots.code("de behoeften", Codelijst.BEHOEFTE.codes())));
        zinnen.add(new Zin<>(
                "er is bezwaar {code}: {tekst}",
                waarden -> List.of(new Bezwaar(at(waarden, 0), at(waarden, 1))),
                Slots.naam(),
                Slots.tekst()));
        return zinnen;
    }

    private static void withGround(List<Zin<? extends List<Gevolg>>> zinnen, Feit feit, String woorden, Feit grond) {
        zinnen.add(new Zin<>(
                feit.begin() + " {waarde}" + woorden + "{grond}",
                waarden -> List.of(new Bepaal(feit, at(waarden, 0)), new Bepaal(grond, at(waarden, 1))),
                one(feit),
                one(grond)));
    }

    private static void calculations(List<Zin<? extends List<Gevolg>>> zinnen) {
        zinnen.add(new Zin<>(
                "de zoekperiode duurt {duur} vanaf de meldingsdatum, of tot iemand {leeftijd} wordt",
                waarden -> List.of(new Zoekperiode(at(waarden, 0), at(waarden, 1))),
                Slots.grens(Maat.DAGEN),
                Slots.grens(Maat.MAANDEN)));
        zinnen.add(new Zin<>(
                "de prognose volgt uit de tabel hersteltermijnen, met {duur} extra voor elke volgende belemmering",
                waarden -> List.of(new Prognose(Tabelsoort.HERSTELTERMIJNEN, at(waarden, 0))),
                Slots.grens(Maat.MAANDEN)));
        zinnen.add(new Zin<>(
                "de werkvorm blijft de huidige werkvorm",
                waarden -> List.of(new NeemOver(Feiten.WERKVORM, Feiten.of(Veld.SW_WERKVORM)))));
    }

    private static void lokets(List<Zin<? extends List<Gevolg>>> zinnen) {
        zinnen.add(new Zin<>(
                "de verwijzing is {instantie}",
                waarden -> List.of(new Bepaal(Feiten.VERWIJZING, at(waarden, 0))),
                Slots.instantie()));
        zinnen.add(new Zin<>(
                "het loket is {instantie}",
                waarden -> List.of(new Bepaal(Feiten.LOKET, at(waarden, 0))),
                Slots.instantie()));
        zinnen.add(new Zin<>(
                "het loket is {instantie}, functie {tekst}",
                waarden ->
                        List.of(new Bepaal(Feiten.LOKET, at(waarden, 0)), new Bepaal(Feiten.FUNCTIE, at(waarden, 1))),
                Slots.instantie(),
                Slots.tekst()));
        zinnen.add(new Zin<>(
                "het loket is de instantie van de verwijzing",
                waarden -> List.of(new NeemOver(Feiten.LOKET, Feiten.VERWIJZING))));
        zinnen.add(new Zin<>(
                "het loket staat in de tabel loketten bij de uitkomst",
                waarden -> List.of(new LoketBijFeit(Feiten.UITKOMST))));
        zinnen.add(new Zin<>(
                "het loket staat in de tabel loketten bij {rij}",
                waarden -> List.of(new LoketBijRij(at(waarden, 0))),
                row()));
        zinnen.add(new Zin<>(
                "elk leefgebied dat {situaties} is, krijgt ondersteuning van het loket bij {rij}",
                waarden -> List.of(new OndersteunLeefgebieden(at(waarden, 0), at(waarden, 1))),
                Slots.codes("een leefgebied", Codelijst.LEEFGEBIED.codes()),
                row()));
        zinnen.add(new Zin<>(
                "{onderwerp} krijgt ondersteuning van het loket bij {rij}",
                waarden -> List.of(new Ondersteun(at(waarden, 0), at(waarden, 1))),
                Slots.naam(),
                row()));
    }

    /** The rows that the table of lokets must have: one an uitkomst, and two more. */
    public static List<String> loketrijen() {
        List<String> rijen = new ArrayList<>(Codelijst.UITKOMST.codes());
        rijen.remove(Tabelsoort.DOORVERWIJZING);
        rijen.add(Tabelsoort.PARTICIPATIE);
        rijen.add(Tabelsoort.PARALLEL);
        return rijen;
    }

    private static Slot<String> row() {
        return Slots.code("de tabel loketten", loketrijen());
    }

    private static Slot<String> one(Feit feit) {
        return Slots.code(
                feit.onderwerp(), ((Feit.Type.Code) feit.type()).lijst().codes());
    }
}
