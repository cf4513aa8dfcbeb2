package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Gevolg.Behoefte;
import nl.routewijzer.regels.Gevolg.Bepaal;
import nl.routewijzer.regels.Gevolg.Bezwaar;
import nl.routewijzer.regels.Gevolg.BezwaarOverTermijn;
import nl.routewijzer.regels.Gevolg.LoketBijFeit;
import nl.routewijzer.regels.Gevolg.LoketBijRij;
import nl.routewijzer.regels.Gevolg.NeemOver;
import nl.routewijzer.regels.Gevolg.Ondersteun;
import nl.routewijzer.regels.Gevolg.OndersteunLeefgebieden;
import nl.routewijzer.regels.Gevolg.Prognose;
import nl.routewijzer.regels.Gevolg.Signaal;
import nl.routewijzer.regels.Gevolg.Vraag;
import nl.routewijzer.regels.Gevolg.Zoekperiode;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Tabelsoort;

/** Every consequence that a rule can name. One sentence can determine several facts. */
public final class Gevolgenschat {
    private static final String FIRST_COUNTS = " Van de regels in één stap telt de eerste die past.";

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
                    feit.begin() + " {waarde}",
                    "Geeft " + feit.onderwerp() + " de genoemde waarde." + FIRST_COUNTS,
                    waarden -> List.of(new Bepaal(feit, at(waarden, 0))),
                    one(feit)));
        }
        withGround(zinnen, Feiten.DOELGROEP, " wegens ", Feiten.DOELGROEP_GROND);
        withGround(zinnen, Feiten.ZOEKPERIODE, " wegens ", Feiten.ZOEKPERIODE_GROND);
        withGround(zinnen, Feiten.BINNEN_TERMIJN, " op grond van ", Feiten.PROGNOSE_GROND);
        zinnen.add(new Zin<>(
                "de terugmelding heeft aanleiding {aanleiding} en reden {reden}",
                "Zegt bij de uitkomst TERUGMELDING waarom de kandidaat wordt teruggemeld.",
                waarden -> List.of(
                        new Bepaal(Feiten.AANLEIDING, at(waarden, 0)), new Bepaal(Feiten.REDEN, at(waarden, 1))),
                one(Feiten.AANLEIDING),
                one(Feiten.REDEN)));
        calculations(zinnen);
        lokets(zinnen);
        zinnen.add(new Zin<>(
                "vraag naar wat onbekend is",
                "Zet in het advies welke gegevens nog ontbreken: de onbekende feiten waar deze regel onder ‘als’ naar"
                        + " vraagt.",
                waarden -> List.of(new Vraag())));
        zinnen.add(new Zin<>(
                "geef het signaal {code}: {tekst}",
                "Zet een signaal in het advies: een tekst die de consulent zegt waar hij of zij op moet letten.",
                waarden -> List.of(new Signaal(at(waarden, 0), List.of(), at(waarden, 1))),
                Slots.naam(),
                Slots.tekst()));
        zinnen.add(new Zin<>(
                "geef het signaal {code}, eerder {codes}: {tekst}",
                "Zet een signaal in het advies, dat vroeger een andere code had. Adviezen met zo’n eerdere code tellen mee in"
                        + " de cijfers en bij het zoeken; de adviezen zelf veranderen niet.",
                waarden -> List.of(new Signaal(at(waarden, 0), at(waarden, 1), at(waarden, 2))),
                Slots.naam(),
                Slots.namen(),
                Slots.tekst()));
        zinnen.add(new Zin<>(
                "er is behoefte aan {behoefte}",
                "Zegt waarbij de kandidaat hulp nodig heeft. Bij elke behoefte zoekt het advies de lichtste voorziening die past.",
                waarden -> List.of(new Behoefte(at(waarden, 0))),
                Slots.code("de behoeften", Codelijst.BEHOEFTE)));
        zinnen.add(new Zin<>(
                "er is bezwaar {code}: {tekst}",
                "Maakt voorzieningen die dit bezwaar noemen niet beschikbaar voor deze kandidaat. De tekst staat als reden in"
                        + " het advies.",
                waarden -> List.of(new Bezwaar(at(waarden, 0), at(waarden, 1))),
                Slots.naam(),
                Slots.tekst()));
        zinnen.add(new Zin<>(
                "elke voorziening die over haar termijn loopt, heeft bezwaar {code}: {tekst}",
                "Maakt elke voorziening niet beschikbaar die de kandidaat al langer heeft dan zij mag duren, de verlenging"
                        + " meegerekend. De voorziening hoeft het bezwaar niet te noemen. De tekst staat als reden in het advies.",
                waarden -> List.of(new BezwaarOverTermijn(at(waarden, 0), at(waarden, 1))),
                Slots.naam(),
                Slots.tekst()));
        return zinnen;
    }

    private static void withGround(List<Zin<? extends List<Gevolg>>> zinnen, Feit feit, String woorden, Feit grond) {
        zinnen.add(new Zin<>(
                feit.begin() + " {waarde}" + woorden + "{grond}",
                "Geeft " + feit.onderwerp() + " de genoemde waarde en zegt op welke grond." + FIRST_COUNTS,
                waarden -> List.of(new Bepaal(feit, at(waarden, 0)), new Bepaal(grond, at(waarden, 1))),
                one(feit),
                one(grond)));
    }

    private static void calculations(List<Zin<? extends List<Gevolg>>> zinnen) {
        zinnen.add(new Zin<>(
                "de zoekperiode duurt {duur} vanaf de meldingsdatum, of tot iemand {leeftijd} wordt",
                "Berekent begin en einde van de zoekperiode. Vóór het einde is de zoekperiode LOOPT, daarna AFGELOPEN.",
                waarden -> List.of(new Zoekperiode(at(waarden, 0), at(waarden, 1))),
                Slots.grens(Maat.DAGEN),
                Slots.grens(Maat.MAANDEN)));
        zinnen.add(new Zin<>(
                "de prognose volgt uit de tabel hersteltermijnen, met {duur} extra voor elke volgende belemmering",
                "Berekent de kortste en de langste prognose: de langste termijnen uit de tabel, en bij de langste prognose"
                        + " de extra tijd voor elke belemmering na de eerste.",
                waarden -> List.of(new Prognose(Tabelsoort.HERSTELTERMIJNEN, at(waarden, 0))),
                Slots.grens(Maat.MAANDEN)));
        zinnen.add(new Zin<>(
                "de werkvorm blijft de huidige werkvorm",
                "Neemt de huidige werkvorm uit het profiel over. Is die onbekend, dan blijft de werkvorm leeg.",
                waarden -> List.of(new NeemOver(Feiten.WERKVORM, Feiten.of(Veld.SW_WERKVORM)))));
    }

    private static void lokets(List<Zin<? extends List<Gevolg>>> zinnen) {
        zinnen.add(new Zin<>(
                "de verwijzing is {instantie}",
                "Bepaalt naar welke instantie de kandidaat wordt verwezen.",
                waarden -> List.of(new Bepaal(Feiten.VERWIJZING, at(waarden, 0))),
                Slots.instantie()));
        zinnen.add(new Zin<>(
                "het loket is {instantie}",
                "Bepaalt welke instantie de volgende stap zet." + FIRST_COUNTS,
                waarden -> List.of(new Bepaal(Feiten.LOKET, at(waarden, 0))),
                Slots.instantie()));
        zinnen.add(new Zin<>(
                "het loket is {instantie}, functie {tekst}",
                "Bepaalt welke instantie de volgende stap zet, en wie daar dat doet." + FIRST_COUNTS,
                waarden ->
                        List.of(new Bepaal(Feiten.LOKET, at(waarden, 0)), new Bepaal(Feiten.FUNCTIE, at(waarden, 1))),
                Slots.instantie(),
                Slots.tekst()));
        zinnen.add(new Zin<>(
                "het loket is de instantie van de verwijzing",
                "Neemt de instantie over die een eerdere regel als verwijzing noemde.",
                waarden -> List.of(new NeemOver(Feiten.LOKET, Feiten.VERWIJZING))));
        zinnen.add(new Zin<>(
                "het loket staat in de tabel loketten bij de uitkomst",
                "Zoekt loket en functie op in de tabel loketten, in de rij met de code van de uitkomst.",
                waarden -> List.of(new LoketBijFeit(Feiten.UITKOMST))));
        zinnen.add(new Zin<>(
                "het loket staat in de tabel loketten bij {rij}",
                "Zoekt loket en functie op in de genoemde rij van de tabel loketten.",
                waarden -> List.of(new LoketBijRij(at(waarden, 0))),
                row()));
        zinnen.add(new Zin<>(
                "elk leefgebied dat {situaties} is, krijgt ondersteuning van het loket bij {rij}",
                "Geeft naast de route ondersteuning voor elk leefgebied met een van de genoemde waarden. Heeft de tabel loketten"
                        + " een rij voor dat leefgebied, dan gaat die voor de genoemde rij. Een leefgebied dat onbekend is, telt"
                        + " niet mee.",
                waarden -> List.of(new OndersteunLeefgebieden(at(waarden, 0), at(waarden, 1))),
                Slots.codes("een leefgebied", Codelijst.LEEFGEBIED.codes()),
                row()));
        zinnen.add(new Zin<>(
                "{onderwerp} krijgt ondersteuning van het loket bij {rij}",
                "Geeft naast de route ondersteuning voor dit onderwerp.",
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

    /** The rows that the table of lokets may have: those, and one for each leefgebied with a loket of its own. */
    public static List<String> mogelijkeLoketrijen() {
        List<String> rijen = loketrijen();
        Feiten.leefgebieden().forEach(leefgebied -> rijen.add(leefgebied.korteNaam()));
        return rijen;
    }

    private static Slot<String> row() {
        return Slots.code("de tabel loketten", loketrijen());
    }

    private static Slot<String> one(Feit feit) {
        return Slots.code(feit.onderwerp(), ((Feit.Type.Code) feit.type()).lijst());
    }
}
