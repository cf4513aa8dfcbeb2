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

    /** Every row that is one, in the order of the profile. */
    List<GelezenVoorziening> read(@Nullable Object waarde) {
        List<GelezenVoorziening> eerdere = new ArrayList<>();
        if (waarde == null) {
            return eerdere;
        }
        if (!(waarde instanceof List<?> list)) {
            reader.fout(Kandidaatprofiel.EERDERE_VOORZIENINGEN, waarde, "Geef bij eerdereVoorzieningen een lijst.");
            return eerdere;
        }
        if (list.size() > Kandidaatprofiel.MOST_EERDERE_VOORZIENINGEN) {
            reader.fout(
                    Kandidaatprofiel.EERDERE_VOORZIENINGEN,
                    null,
                    "Geef hoogstens " + Kandidaatprofiel.MOST_EERDERE_VOORZIENINGEN
                            + " eerdere voorzieningen; hier staan er " + list.size() + ".");
            return eerdere;
        }
        for (int i = 0; i < list.size(); i++) {
            String pad = GelezenVoorziening.pad(i);
            if (list.get(i) instanceof Map<?, ?> row) {
                eerdere.add(readRow(pad, row));
            } else {
                reader.fout(pad, list.get(i), "Geef hier een object met voorziening, start, eind en resultaat.");
            }
        }
        return eerdere;
    }

    private GelezenVoorziening readRow(String pad, Map<?, ?> row) {
        row.forEach((naam, waarde) -> {
            if (!VELDEN.contains(String.valueOf(naam))) {
                reader.fout(
                        pad + "." + naam,
                        waarde,
                        "Het veld '" + Echo.text(String.valueOf(naam)) + "' bestaat niet."
                                + Similarity.didYouMean(String.valueOf(naam), VELDEN));
            }
        });
        return new GelezenVoorziening(
                pad,
                voorziening(pad + ".voorziening", row.get("voorziening")),
                datum(pad + ".start", row.get("start"), true),
                datum(pad + ".eind", row.get("eind"), false),
                resultaat(pad + ".resultaat", row.get("resultaat")));
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
