package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the list of voorzieningen that were used before. */
final class EerdereVoorzieningenReader {
    private static final Set<String> VELDEN = Set.of("voorziening", "start", "eind", "resultaat");

    private final WaardeReader reader;
    private final Profielgrenzen grenzen;

    EerdereVoorzieningenReader(WaardeReader reader, Profielgrenzen grenzen) {
        this.reader = reader;
        this.grenzen = grenzen;
    }

    List<EerdereVoorziening> read(@Nullable Object waarde) {
        List<EerdereVoorziening> eerdere = new ArrayList<>();
        if (waarde == null) {
            return eerdere;
        }
        if (!(waarde instanceof List<?> list)) {
            reader.fout(Kandidaatprofiel.EERDERE_VOORZIENINGEN, waarde, "Geef bij eerdereVoorzieningen een lijst.");
            return eerdere;
        }
        for (int i = 0; i < list.size(); i++) {
            String pad = Kandidaatprofiel.EERDERE_VOORZIENINGEN + "[" + i + "]";
            if (list.get(i) instanceof Map<?, ?> row) {
                EerdereVoorziening value = readRow(pad, row);
                if (value != null) {
                    eerdere.add(value);
                }
            } else {
                reader.fout(pad, list.get(i), "Geef hier een object met voorziening, start, eind en resultaat.");
            }
        }
        return eerdere;
    }

    private @Nullable EerdereVoorziening readRow(String pad, Map<?, ?> row) {
        row.forEach((naam, waarde) -> {
            if (!VELDEN.contains(String.valueOf(naam))) {
                reader.fout(
                        pad + "." + naam,
                        waarde,
                        "Het veld '" + Echo.text(String.valueOf(naam)) + "' bestaat niet."
                                + Similarity.didYouMean(String.valueOf(naam), VELDEN));
            }
        });
        String voorziening = voorziening(pad + ".voorziening", row.get("voorziening"));
        LocalDate start = datum(pad + ".start", row.get("start"), true);
        LocalDate eind = datum(pad + ".eind", row.get("eind"), false);
        String resultaat = resultaat(pad + ".resultaat", row.get("resultaat"));
        return voorziening == null || start == null || resultaat == null
                ? null
                : new EerdereVoorziening(voorziening, start, eind, resultaat);
    }

    private @Nullable String voorziening(String pad, @Nullable Object waarde) {
        if (waarde == null) {
            reader.fout(pad, null, "Vul de voorziening in.");
        } else if (waarde instanceof String code && grenzen.voorzieningen().contains(code)) {
            return code;
        } else {
            reader.fout(
                    pad,
                    waarde,
                    "De voorziening '" + Echo.text(waarde) + "' is onbekend."
                            + Similarity.didYouMean(String.valueOf(waarde), grenzen.voorzieningen()));
        }
        return null;
    }

    private @Nullable LocalDate datum(String pad, @Nullable Object waarde, boolean verplicht) {
        if (waarde == null) {
            if (verplicht) {
                reader.fout(pad, null, "Vul de startdatum van de voorziening in.");
            }
            return null;
        }
        return reader.datum(pad, false, waarde);
    }

    private @Nullable String resultaat(String pad, @Nullable Object waarde) {
        if (waarde == null) {
            reader.fout(pad, null, "Vul het resultaat van de voorziening in.");
            return null;
        }
        return reader.code(pad, Codelijst.RESULTAAT.codes(), waarde);
    }
}
