package nl.routewijzer.web.pagina.formulier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.web.pagina.deel.Datums;

/** What stands in the form, by the name of the control: the text as it was typed, never interpreted. */
public final class Invoer {
    /** One more than may be, so that the reader says how many may be; no page of ours sends so many. */
    private static final int MOST_RIJEN = Kandidaatprofiel.MOST_EERDERE_VOORZIENINGEN + 1;

    public static final String EERDERE_VOORZIENINGEN = "eerdereVoorzieningen";
    public static final String NOOIT = ".nooit";
    public static final List<String> KOLOMMEN = List.of("voorziening", "start", "eind", "resultaat");
    /** The name of a control in a row of earlier voorzieningen. */
    static final Pattern CEL = Pattern.compile(EERDERE_VOORZIENINGEN + "\\[(\\d{1,3})]\\.(\\w+)");

    /** The name of a control for what a region or municipality itself asks: {@code eigen.gemeente-druten.FIETS}. */
    static final Pattern EIGEN_VRAAG =
            Pattern.compile(Eigenfeit.EIGEN + "\\.((?:regio|gemeente)-[a-z0-9-]+)\\.([A-Z][A-Z0-9_]*)");

    private final Map<String, String> waarden = new LinkedHashMap<>();
    private final Map<String, String> eigenVan = new LinkedHashMap<>();
    private final List<Integer> posted = new ArrayList<>();
    private int rijen;

    private Invoer() {}

    public static Invoer empty() {
        return new Invoer();
    }

    /** A posted form; rows of earlier voorzieningen move up over rows that were left empty. */
    public static Invoer posted(Map<String, String> parameters) {
        Invoer invoer = new Invoer();
        SortedMap<Integer, Map<String, String>> rijen = new TreeMap<>();
        parameters.forEach((naam, waarde) -> {
            Matcher rij = CEL.matcher(naam);
            Matcher eigen = EIGEN_VRAAG.matcher(naam);
            if (eigen.matches()) {
                invoer.putEigen(eigen, waarde, parameters.getOrDefault(Veld.GEMEENTE.pad(), ""));
            } else if (!rij.matches()) {
                invoer.put(naam, waarde);
            } else if (!waarde.isBlank()) {
                rijen.computeIfAbsent(Integer.valueOf(rij.group(1)), nummer -> new LinkedHashMap<>())
                        .put(rij.group(2), waarde);
            }
        });
        rijen.entrySet().stream().limit(MOST_RIJEN).forEach(rij -> {
            invoer.posted.add(rij.getKey());
            invoer.addRij(rij.getValue());
        });
        return invoer;
    }

    /** The form in which a profile would have been typed. */
    public static Invoer ofProfiel(Map<String, ?> tree) {
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

    public String waarde(String naam) {
        return waarden.getOrDefault(naam, "");
    }

    public boolean isEmpty() {
        return waarden.isEmpty();
    }

    /** The number of rows of earlier voorzieningen in which something stands. */
    public int rijen() {
        return rijen;
    }

    /** The name of a control as it was in the form that was posted, before rows moved up. */
    public String asPosted(String naam) {
        if (eigenVan.containsKey(naam)) {
            return eigenVan.get(naam);
        }
        Matcher cel = CEL.matcher(naam);
        return cel.matches() && !posted.isEmpty()
                ? rijnaam(posted.get(Integer.parseInt(cel.group(1))), cel.group(2))
                : naam;
    }

    Invoer without(String naam) {
        return without(Set.of(naam));
    }

    /** The rest, when these answers are left out; of a row of earlier voorzieningen the whole row. */
    public Invoer without(Set<String> namen) {
        Set<String> rijen = namen.stream()
                .map(naam -> naam.replaceFirst("]\\..*", "]"))
                .filter(naam -> naam.startsWith(EERDERE_VOORZIENINGEN))
                .collect(Collectors.toSet());
        Map<String, String> rest = new LinkedHashMap<>(waarden);
        rest.keySet()
                .removeIf(naam -> namen.contains(naam)
                        || naam.endsWith(NOOIT) && namen.contains(naam.substring(0, naam.length() - NOOIT.length()))
                        || rijen.stream().anyMatch(naam::startsWith));
        return again(rest);
    }

    private Invoer again(Map<String, String> anders) {
        Invoer invoer = posted(anders);
        invoer.eigenVan.putAll(eigenVan);
        return invoer;
    }

    /** What is filled in of the questions of regions and municipalities, by the name of the fact. */
    public Map<String, String> eigen() {
        Map<String, String> eigen = new LinkedHashMap<>();
        waarden.forEach((naam, waarde) -> {
            if (Eigenfeit.isPad(naam) && !waarde.isBlank()) {
                eigen.put(naam.substring(Eigenfeit.EIGEN.length() + 1), waarde);
            }
        });
        return eigen;
    }

    public Invoer with(String naam, String waarde) {
        Map<String, String> anders = new LinkedHashMap<>(waarden);
        anders.put(naam, waarde);
        return again(anders);
    }

    public static String rijnaam(int rij, String kolom) {
        return EERDERE_VOORZIENINGEN + "[" + rij + "]." + kolom;
    }

    static String eigenNaam(String gebied, String feit) {
        return Eigenfeit.pad(gebied + "." + feit);
    }

    /** Of two municipalities that ask the same, the one that is chosen has the answer. */
    private void putEigen(Matcher vraag, String waarde, String gemeente) {
        String pad = Eigenfeit.pad(vraag.group(2));
        boolean isChosen = vraag.group(1).equals("gemeente-" + gemeente);
        if (!waarde.isBlank() && (isChosen || !waarden.containsKey(pad))) {
            put(pad, waarde);
            eigenVan.put(pad, vraag.group());
        }
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
