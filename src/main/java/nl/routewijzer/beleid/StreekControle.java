package nl.routewijzer.beleid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Verklaring;

/** Every folder has its region or municipality, every municipality its region, and no name is given twice. */
final class StreekControle {
    private StreekControle() {}

    static void check(List<Regelbestand> bestanden, Streken streken, Set<Probleem> problemen) {
        if (streken.verklaard().isEmpty()) {
            problemen.add(new Probleem(
                    "gemeente",
                    1,
                    1,
                    "Er is geen enkele gemeente. Zet in gemeente/<gemeente>/ een bestand dat met gemeente begint."));
        }
        for (Regelbestand bestand : bestanden) {
            if (!streken.knows(bestand.laag(), bestand.gebied())) {
                problemen.add(new Probleem(
                        bestand.pad(),
                        1,
                        1,
                        "Geen bestand in deze map noemt de " + bestand.laag().naam() + " '" + bestand.gebied()
                                + "'. Schrijf: " + bestand.laag().naam() + " " + bestand.gebied() + " \"Naam\"."));
            }
        }
        checkRegios(streken, problemen);
        for (Verklaring.Regio regio : streken.regios().values()) {
            if (streken.verklaard().values().stream()
                    .noneMatch(gemeente -> gemeente.regio().equals(regio.sleutel()))) {
                problemen.add(
                        regio.plaats().problem(1, "De regio '" + regio.sleutel() + "' heeft geen enkele gemeente."));
            }
        }
        unique(bestanden, problemen);
    }

    /** Every municipality has its region. */
    static void checkRegios(Streken streken, Set<Probleem> problemen) {
        for (Verklaring.Gemeente gemeente : streken.verklaard().values()) {
            if (!streken.regios().containsKey(gemeente.regio())) {
                String raad =
                        Similarity.didYouMean(gemeente.regio(), streken.regios().keySet());
                problemen.add(gemeente.plaats()
                        .problem(
                                1,
                                "De regio '" + gemeente.regio() + "' bestaat niet."
                                        + (raad.isEmpty()
                                                ? " Kies uit: "
                                                        + String.join(
                                                                ", ",
                                                                streken.regios().keySet()) + "."
                                                : raad)));
            }
        }
    }

    private static void unique(List<Regelbestand> bestanden, Set<Probleem> problemen) {
        Map<String, Plaats> eerder = new HashMap<>();
        for (Regelbestand bestand : bestanden) {
            for (Verklaring verklaring : bestand.verklaringen()) {
                String naam = name(verklaring);
                Plaats vorige = naam.isEmpty() ? null : eerder.putIfAbsent(naam, verklaring.plaats());
                if (vorige != null) {
                    problemen.add(verklaring.plaats().problem(1, naam + " staat ook al in " + vorige + "."));
                }
            }
        }
    }

    private static String name(Verklaring verklaring) {
        if (verklaring instanceof Verklaring.Regio regio) {
            return "regio " + regio.sleutel();
        } else if (verklaring instanceof Verklaring.Gemeente gemeente) {
            return "gemeente " + gemeente.sleutel();
        } else if (verklaring instanceof Verklaring.Instantie instantie) {
            return "instantie " + instantie.code();
        } else if (verklaring instanceof Verklaring.Keuzekaart kaart) {
            return "keuzekaart " + kaart.jaar() + " van " + kaart.plaats().gebied();
        }
        return "";
    }
}
