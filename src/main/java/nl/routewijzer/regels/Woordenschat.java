package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.UwvUitkering;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Voorwaarde.Altijd;
import nl.routewijzer.regels.Voorwaarde.Bekend;
import nl.routewijzer.regels.Voorwaarde.Geldt;
import nl.routewijzer.regels.Voorwaarde.Is;
import nl.routewijzer.regels.Voorwaarde.Ja;
import nl.routewijzer.regels.Voorwaarde.Onbekend;

/** Every condition that a rule can name. The sentences of a fact follow from its type; the rest stands below. */
public final class Woordenschat {
    /** The conditions of the language. */
    public static final Zinnen<Voorwaarde> VOORWAARDEN = new Zinnen<>(conditions());

    private Woordenschat() {}

    /** The condition that a sentence states; empty when it is no sentence of the vocabulary. */
    public static Optional<Voorwaarde> find(String zin) {
        try {
            return Optional.of(VOORWAARDEN.read(zin).waarde());
        } catch (Leesfout onbekend) {
            return Optional.empty();
        }
    }

    private static List<Zin<? extends Voorwaarde>> conditions() {
        List<Zin<? extends Voorwaarde>> zinnen = new ArrayList<>();
        for (Feit feit : Feiten.ALLE) {
            ofType(feit, zinnen);
            if (feit.veld() != null && feit.veld() != Veld.GEBOORTEDATUM) {
                zinnen.add(new Zin<>(
                        feit.begin() + " onbekend",
                        Feituitleg.isUnknown(feit),
                        waarden -> new Onbekend(List.of(feit))));
            }
            if (feit.type() instanceof Feit.Type.Instantie) {
                zinnen.add(new Zin<>(feit.begin() + " bekend", Feituitleg.isKnown(feit), waarden -> new Bekend(feit)));
            }
        }
        zinnen.add(new Zin<>(
                "een van deze feiten is onbekend: {velden}",
                "Geldt als minstens één van de genoemde velden onbekend is. Een veld van de partner telt alleen mee als de"
                        + " kandidaat gehuwd is.",
                waarden -> new Onbekend(Woordenschat.<List<Feit>>at(waarden, 0)),
                Slots.velden()));
        zinnen.add(new Zin<>(
                "een leefgebied is {situaties}",
                "Geldt als minstens één leefgebied een van de genoemde waarden heeft. Een leefgebied dat onbekend is, telt"
                        + " niet mee.",
                waarden -> anyLeefgebied(at(waarden, 0)),
                Slots.codes("een leefgebied", Codelijst.LEEFGEBIED.codes())));
        zinnen.add(new Zin<>(
                "minstens {aantal} leefgebieden zijn {situaties}",
                "Geldt als zoveel leefgebieden, of meer, een van de genoemde waarden hebben. Een leefgebied dat onbekend is,"
                        + " telt niet mee.",
                waarden -> new AantalLeefgebieden(at(waarden, 0), at(waarden, 1)),
                Slots.aantal(),
                Slots.codes("een leefgebied", Codelijst.LEEFGEBIED.codes())));
        zinnen.add(new Zin<>(
                "{voorziening} loopt minstens {duur}",
                "Geldt als de kandidaat deze voorziening op de peildatum de genoemde duur of langer heeft. Staat zij niet in het"
                        + " profiel, dan geldt de zin niet.",
                waarden -> new Loopt(at(waarden, 0), at(waarden, 1)),
                Slots.voorziening(),
                Slots.grens(Maat.TERMIJN)));
        zinnen.add(new Zin<>(
                "over hoogstens {duur} is de kandidaat {duur} in dienstverlening",
                Feituitleg.soon(),
                waarden -> new Nadert(Feiten.MAANDEN_IN_DIENST, at(waarden, 0), at(waarden, 1)),
                Slots.grens(Maat.MAANDEN),
                Slots.grens(Maat.MAANDEN)));
        zinnen.add(new Zin<>(
                Feiten.REGELING.begin() + " een uitkering van UWV",
                "Geldt als " + Feiten.REGELING.onderwerp() + " een van deze is: "
                        + String.join(", ", UwvUitkering.CODES) + ". Is de regeling onbekend, dan geldt de zin niet.",
                waarden -> new Is(Feiten.REGELING, UwvUitkering.CODES, false)));
        zinnen.add(new Zin<>(
                "voor de gemeente geldt {parameter}",
                "Geldt als deze parameter in de gemeente van de kandidaat op ‘ja’ staat.",
                waarden -> new Geldt(at(waarden, 0), false),
                Slots.parameter(Maat.JA_NEE)));
        zinnen.add(new Zin<>(
                "voor de gemeente geldt {parameter} niet",
                "Geldt als deze parameter in de gemeente van de kandidaat op ‘nee’ staat.",
                waarden -> new Geldt(at(waarden, 0), true),
                Slots.parameter(Maat.JA_NEE)));
        zinnen.add(new Zin<>(
                "begrip {naam} geldt",
                "Geldt als alles geldt wat onder dit begrip staat. Is daarvan iets onbekend, dan geldt de zin niet.",
                waarden -> new Groep(at(waarden, 0), List.of()),
                Slots.begrip()));
        zinnen.add(new Zin<>(
                "begrip {naam} geldt niet",
                "Geldt als van wat onder dit begrip staat, minstens één voorwaarde zeker niet geldt. Kan het begrip nog gelden"
                        + " omdat iets onbekend is, dan geldt de zin niet.",
                waarden -> new Niet(new Groep(at(waarden, 0), List.of())),
                Slots.begrip()));
        zinnen.add(new Zin<>(
                "geen eerdere regel past",
                "Geldt als geen andere regel van de stap eerder telde. Zo schrijft u de laatste regel van een stap.",
                waarden -> new Altijd()));
        return zinnen;
    }

    private static void ofType(Feit feit, List<Zin<? extends Voorwaarde>> zinnen) {
        if (feit.type() instanceof Feit.Type.Code code) {
            ofCode(feit, code.lijst(), zinnen);
        } else if (feit.type() instanceof Feit.Type.JaNee janee) {
            zinnen.add(new Zin<>(janee.ja(), janee.uitlegJa(), waarden -> new Ja(feit, true)));
            zinnen.add(new Zin<>(janee.nee(), janee.uitlegNee(), waarden -> new Ja(feit, false)));
        } else if (feit.type() instanceof Feit.Type.Getal getal) {
            for (Operator operator : Operator.values()) {
                compare(
                        feit.begin() + " " + operator.woorden() + " {getal}",
                        Feituitleg.compare(feit, operator),
                        feit,
                        operator,
                        Maat.of(getal.eenheid()),
                        zinnen);
            }
        } else if (feit.type() instanceof Feit.Type.Leeftijd) {
            compare(
                    feit.begin() + " jonger dan {leeftijd}",
                    Feituitleg.younger(feit),
                    feit,
                    Operator.LAGER_DAN,
                    Maat.LEEFTIJD,
                    zinnen);
            compare(
                    feit.begin() + " {leeftijd} of ouder",
                    Feituitleg.older(feit),
                    feit,
                    Operator.MINSTENS,
                    Maat.LEEFTIJD,
                    zinnen);
        } else if (feit.type() instanceof Feit.Type.Dienstduur) {
            compare(
                    "de kandidaat is minstens {duur} in dienstverlening",
                    Feituitleg.served(Operator.MINSTENS),
                    feit,
                    Operator.MINSTENS,
                    Maat.MAANDEN,
                    zinnen);
            compare(
                    "de kandidaat is korter dan {duur} in dienstverlening",
                    Feituitleg.served(Operator.LAGER_DAN),
                    feit,
                    Operator.LAGER_DAN,
                    Maat.MAANDEN,
                    zinnen);
        } else if (feit.type() instanceof Feit.Type.Datum) {
            ofDate(feit, zinnen);
        }
    }

    private static void ofDate(Feit feit, List<Zin<? extends Voorwaarde>> zinnen) {
        zinnen.add(new Zin<>(
                feit.begin() + " hoogstens {duur} geleden",
                Feituitleg.ago(feit),
                waarden -> new Geleden(feit, at(waarden, 0)),
                Slots.grens(Maat.MAANDEN)));
        zinnen.add(new Zin<>(
                feit.begin() + " hoogstens {duur} eerder dan {datum}",
                Feituitleg.earlier(feit),
                waarden -> new EerderDan(feit, at(waarden, 0), at(waarden, 1)),
                Slots.grens(Maat.MAANDEN),
                Slots.datumfeit()));
        zinnen.add(new Zin<>(
                feit.begin() + " over hoogstens {duur} of al voorbij",
                Feituitleg.near(feit),
                waarden -> new Binnenkort(feit, at(waarden, 0)),
                Slots.grens(Maat.MAANDEN)));
        zinnen.add(new Zin<>(
                feit.begin() + " {dag} of later",
                Feituitleg.from(feit),
                waarden -> new Datumgrens(feit, at(waarden, 0), false),
                Slots.grens(Maat.DATUM)));
        zinnen.add(new Zin<>(
                feit.begin() + " eerder dan {dag}",
                Feituitleg.before(feit),
                waarden -> new Datumgrens(feit, at(waarden, 0), true),
                Slots.grens(Maat.DATUM)));
    }

    private static void ofCode(Feit feit, Codelijst lijst, List<Zin<? extends Voorwaarde>> zinnen) {
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
            compare(
                    feit.begin() + " lager dan {waarde}",
                    Feituitleg.lower(feit, lijst),
                    feit,
                    Operator.LAGER_DAN,
                    Maat.TAALNIVEAU,
                    zinnen);
        }
    }

    private static void compare(
            String sjabloon,
            String uitleg,
            Feit feit,
            Operator operator,
            Maat maat,
            List<Zin<? extends Voorwaarde>> zinnen) {
        zinnen.add(new Zin<>(
                sjabloon, uitleg, waarden -> new Vergelijking(feit, operator, at(waarden, 0)), Slots.grens(maat)));
    }

    private static EenVan anyLeefgebied(List<String> situaties) {
        return new EenVan(Feiten.leefgebieden().stream()
                .<Voorwaarde>map(feit -> new Is(feit, situaties, false))
                .toList());
    }

    @SuppressWarnings("unchecked")
    static <V> V at(List<Object> waarden, int index) {
        return (V) waarden.get(index);
    }
}
