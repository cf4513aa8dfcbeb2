package nl.routewijzer.web.pagina;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;

/** What stands in the form, by the name of the control: the text as it was typed, never interpreted. */
final class Invoer {
    static final String EERDERE_VOORZIENINGEN = "eerdereVoorzieningen";
    static final String NOOIT = ".nooit";
    static final List<String> KOLOMMEN = List.of("voorziening", "start", "eind", "resultaat");
    private static final Pattern RIJ = Pattern.compile(EERDERE_VOORZIENINGEN + "\\[(\\d{1,3})]\\.(\\w+)");

    private final Map<String, String> waarden = new LinkedHashMap<>();
    private int rijen;

    private Invoer() {}

    static Invoer empty() {
        return new Invoer();
    }

    /** A posted form; rows of earlier voorzieningen move up over rows that were left empty. */
    static Invoer posted(Map<String, String> parameters) {
        Invoer invoer = new Invoer();
        SortedMap<Integer, Map<String, String>> rijen = new TreeMap<>();
        parameters.forEach((naam, waarde) -> {
            Matcher rij = RIJ.matcher(naam);
            if (!rij.matches()) {
                invoer.put(naam, waarde);
            } else if (!waarde.isBlank()) {
                rijen.computeIfAbsent(Integer.valueOf(rij.group(1)), nummer -> new LinkedHashMap<>())
                        .put(rij.group(2), waarde);
            }
        });
        rijen.values().forEach(invoer::addRij);
        return invoer;
    }

    /** The form in which a profile would have been typed. */
    static Invoer ofProfiel(Map<String, ?> tree) {
        Invoer invoer = new Invoer();
        tree.forEach((naam, waarde) -> {
            if (waarde instanceof Map<?, ?> tak) {
                tak.forEach((sleutel, blad) -> invoer.putBlad(naam + "." + sleutel, blad));
            } else if (waarde instanceof List<?> lijst) {
                lijst.forEach(rij -> invoer.addRij((Map<?, ?>) rij));
            } else {
                invoer.putBlad(naam, waarde);
            }
        });
        return invoer;
    }

    String waarde(String naam) {
        return waarden.getOrDefault(naam, "");
    }

    /** The number of rows of earlier voorzieningen in which something stands. */
    int rijen() {
        return rijen;
    }

    Invoer without(String naam) {
        Invoer rest = new Invoer();
        rest.waarden.putAll(waarden);
        rest.waarden.remove(naam);
        rest.rijen = rijen;
        return rest;
    }

    static String rijnaam(int rij, String kolom) {
        return EERDERE_VOORZIENINGEN + "[" + rij + "]." + kolom;
    }

    private void addRij(Map<?, ?> rij) {
        rij.forEach((kolom, waarde) -> putBlad(rijnaam(rijen, String.valueOf(kolom)), waarde));
        rijen++;
    }

    private void putBlad(String naam, Object waarde) {
        if (waarde.equals("NOOIT")) {
            put(naam + NOOIT, "true");
        } else {
            put(naam, isDatum(naam) ? Datums.toDutch(String.valueOf(waarde)) : String.valueOf(waarde));
        }
    }

    private static boolean isDatum(String naam) {
        return Veld.atPath(naam)
                .map(veld -> veld.type() instanceof Veldtype.Datum)
                .orElse(true);
    }

    private void put(String naam, String waarde) {
        waarden.put(naam, waarde);
    }
}
