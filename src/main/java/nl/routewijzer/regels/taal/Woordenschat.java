package nl.routewijzer.regels.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.UwvUitkering;
import nl.routewijzer.regels.BehoefteAan;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Niet;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaarde.Altijd;
import nl.routewijzer.regels.Voorwaarde.Geldt;
import nl.routewijzer.regels.Voorwaarde.Is;
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
        Feiten.ALLE.forEach(feit -> zinnen.addAll(Feitzinnen.of(feit)));
        zinnen.add(new Zin<>(
                "een van deze feiten is onbekend: {velden}",
                "Geldt als minstens één van de genoemde velden onbekend is. Een veld van de partner telt alleen mee als de"
                        + " kandidaat gehuwd is.",
                waarden -> new Onbekend(Woordenschat.<List<Feit>>at(waarden, 0)),
                Slots.velden()));
        zinnen.addAll(Leefgebiedzinnen.all());
        zinnen.addAll(Voorzieningzinnen.all());
        zinnen.addAll(Eigenzinnen.all());
        for (boolean geen : new boolean[] {false, true}) {
            zinnen.add(new Zin<>(
                    "er is " + (geen ? "geen " : "") + "behoefte aan {behoeften}",
                    "Geldt als de stap behoeften " + (geen ? "geen enkele" : "minstens één")
                            + " van de genoemde behoeften heeft gevonden. Kan pas na die stap, en bij een voorziening.",
                    waarden -> new BehoefteAan(at(waarden, 0), geen),
                    Slots.codes("een behoefte", Codelijst.BEHOEFTE)));
        }
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

    @SuppressWarnings("unchecked")
    static <V> V at(List<Object> waarden, int index) {
        return (V) waarden.get(index);
    }
}
