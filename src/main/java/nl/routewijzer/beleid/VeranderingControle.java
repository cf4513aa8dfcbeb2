package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Tabel;

/** A row of the table veranderingen says what can be: of a field that can change, from values that it can have. */
final class VeranderingControle {
    /** What somebody is, what has been, and what an authority established: nobody changes it to get other help. */
    private static final Set<Veld> BLIJFT = EnumSet.of(
            Veld.HUISHOUDEN,
            Veld.REGELING,
            Veld.AANVULLENDE_BIJSTAND,
            Veld.AANMELDER,
            Veld.MEDISCH_URENBEPERKT,
            Veld.DOELGROEP_LOONKOSTENSUBSIDIE,
            Veld.LOONKOSTENSUBSIDIE_VERLEDEN,
            Veld.INDICATIE_BANENAFSPRAAK,
            Veld.INDICATIE_DAGBESTEDING,
            Veld.SW_WERKVORM,
            Veld.STATUSHOUDER);

    private final Tabel.Rij rij;
    private final Set<Probleem> problemen;

    private VeranderingControle(Tabel.Rij rij, Set<Probleem> problemen) {
        this.rij = rij;
        this.problemen = problemen;
    }

    static void check(Tabel.Rij rij, Set<Probleem> problemen) {
        new VeranderingControle(rij, problemen).check();
    }

    /** Whether the field is another one after what somebody does or establishes; a date is not, nor what the partner is. */
    static boolean canChange(Veld veld) {
        return !BLIJFT.contains(veld)
                && veld.groep() != Veld.Groep.PARTNER
                && !(veld.type() instanceof Veldtype.Datum || veld.type() instanceof Veldtype.Sleutel);
    }

    private void check() {
        Optional<Veld> veld = DenkbareVerandering.field(rij.cel(0));
        if (veld.isPresent() && canChange(veld.get())) {
            values(veld.get());
            clause(veld.get().type() instanceof Veldtype.Getal);
        } else {
            problem(
                    isOfProfile(rij.cel(0))
                            ? "'" + rij.cel(0)
                                    + "' verandert niet door wat iemand doet of vaststelt: noem het niet in deze tabel."
                            : "'" + rij.cel(0)
                                    + "' is geen veld van het profiel; neem de naam over uit het woordenboek.");
        }
        oneOf(rij.cel(3), List.of(DenkbareVerandering.VERANDERING, DenkbareVerandering.VASTSTELLING), "de kolom soort");
    }

    private static boolean isOfProfile(String naam) {
        return Arrays.stream(Veld.values())
                .anyMatch(veld -> veld.naam().equals(naam) || veld.pad().equals(naam));
    }

    private void values(Veld veld) {
        if (veld.type() instanceof Veldtype.Getal) {
            oneOf(rij.cel(1), List.of(DenkbareVerandering.HOGER, DenkbareVerandering.EEN_GETAL), "een getal dat wordt");
            oneOf(
                    rij.cel(2),
                    List.of(
                            rij.cel(1).equals(DenkbareVerandering.EEN_GETAL)
                                    ? DenkbareVerandering.ONBEKEND
                                    : DenkbareVerandering.BEKEND),
                    "een getal dat '" + rij.cel(1) + "' wordt");
            return;
        }
        List<String> mogelijk = possible(veld.type());
        oneOf(rij.cel(1), mogelijk, rij.cel(0));
        List<String> begin = new ArrayList<>(mogelijk);
        begin.remove(rij.cel(1));
        begin.add(DenkbareVerandering.ONBEKEND);
        DenkbareVerandering.values(rij.cel(2))
                .forEach(waarde -> oneOf(waarde, begin, "wat " + rij.cel(0) + " eerst was"));
    }

    private static List<String> possible(Veldtype type) {
        return type instanceof Veldtype.Code code ? code.lijst().codes() : List.of("ja", "nee");
    }

    private void clause(boolean getal) {
        String bijzin = rij.cel(4);
        if (bijzin.isEmpty() || bijzin.startsWith("als ") || bijzin.endsWith(".")) {
            problem("Schrijf onder als wat er verandert, zonder ‘als’ ervoor en zonder punt erachter: "
                    + "er hulp is bij de schulden.");
        } else if (getal != bijzin.contains(DenkbareVerandering.GETAL)) {
            problem(
                    getal
                            ? "Zet " + DenkbareVerandering.GETAL + " in de zin, op de plaats van het getal."
                            : "Alleen bij een getal staat " + DenkbareVerandering.GETAL + " in de zin.");
        }
    }

    private void oneOf(String cel, List<String> waarden, String van) {
        if (!waarden.contains(cel)) {
            problem("'" + cel + "' is geen waarde van " + van + "; kies uit: " + String.join(", ", waarden) + ".");
        }
    }

    private void problem(String melding) {
        problemen.add(rij.plaats().problem(1, melding));
    }
}
