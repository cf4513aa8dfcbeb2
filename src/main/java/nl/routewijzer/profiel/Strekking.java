package nl.routewijzer.profiel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text says by its numbers, its directions and its denials. Two texts that differ in these mean something else,
 * however much they look alike; so nobody is asked whether one was meant for the other.
 */
public final class Strekking {
    /** Something that counts for the meaning, and the word that says it. */
    public record Merk(String soort, String woord) {}

    private static final String ONTKENNING = "niet";
    private static final String ON = "on";
    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_TYPO = 3;
    private static final Pattern GETAL = Pattern.compile("[0-9]+");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern DELEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern LEESTEKENS = Pattern.compile("^[\"'(‘“]+|[\"'’”).,;:!?]+$");

    /** Words by what they say, in sentences and in codes. */
    private static final Map<String, String> WOORDEN = kinds(
            List.of(ONTKENNING, "geen", "zonder"),
            List.of("nooit"),
            List.of("tenzij", "behalve", "uitgezonderd"),
            List.of("alleen", "uitsluitend"),
            List.of("alle", "elk", "elke", "ieder", "iedere"),
            List.of("lager", "minder", "jonger", "korter", "kleiner"),
            List.of("hoger", "meer", "ouder", "langer", "groter"),
            List.of("hoogstens", "hoogste", "maximaal", "maximum", "max"),
            List.of("minstens", "minste", "tenminste", "minimaal", "minimum", "min"),
            List.of("eerder", "vroeger"),
            List.of("later"),
            List.of("vanaf", "sinds"));

    /** Words that say something in a sentence only: a name can hold them by chance. */
    private static final Map<String, String> ZINSWOORDEN = kinds(
            List.of("eerder", "voor", "vóór"),
            List.of("later", "na"),
            List.of("lager", "onder", "beneden"),
            List.of("hoger", "boven"),
            List.of("tot"),
            List.of("over"),
            List.of("geleden"),
            List.of("voorbij"),
            List.of("naast"),
            List.of("nee"),
            List.of("één"),
            List.of("twee"),
            List.of("drie"),
            List.of("vier"),
            List.of("vijf"),
            List.of("zes"),
            List.of("zeven"),
            List.of("acht"),
            List.of("negen"),
            List.of("tien"),
            List.of("elf"),
            List.of("twaalf"),
            List.of("dag", "dagen"),
            List.of("week", "weken"),
            List.of("maand", "maanden"),
            List.of("jaar", "jaren"),
            List.of("uur", "uren"),
            List.of("procent"));

    /** Before these, "of" says that the bound itself counts: "60 jaar of ouder". */
    private static final Set<String> OF_ERBIJ = Set.of("hoger", "lager", "later", "eerder");

    private final Map<String, String> merken;
    private final Set<String> woorden;

    /** What can be denied by putting "on" before it. */
    private final Set<String> ontkend;

    private final Map<String, String> opgezocht = new HashMap<>();

    private Strekking(Map<String, String> merken, Set<String> woorden, Set<String> ontkend) {
        this.merken = merken;
        this.woorden = woorden;
        this.ontkend = new HashSet<>(woorden);
        this.ontkend.addAll(ontkend);
    }

    /** @param woorden those of the language, in small letters: what is none of them is read as the nearest */
    public static Strekking ofSentences(Set<String> woorden) {
        Map<String, String> merken = new HashMap<>(WOORDEN);
        merken.putAll(ZINSWOORDEN);
        return new Strekking(merken, woorden, Set.of());
    }

    /**
     * @param geschreven the name or code for which another may have been meant
     * @param bekend those from which to choose
     */
    static Strekking ofNames(String geschreven, Collection<String> bekend) {
        return new Strekking(
                WOORDEN,
                parts(bekend.stream()).collect(Collectors.toSet()),
                parts(Stream.of(geschreven)).collect(Collectors.toSet()));
    }

    private static Stream<String> parts(Stream<String> namen) {
        return namen.flatMap(DELEN::splitAsStream).map(deel -> deel.toLowerCase(Locale.ROOT));
    }

    /** What counts in a sentence, from left to right. */
    public List<Merk> inSentence(String zin) {
        List<Merk> gevonden = new ArrayList<>();
        String vorige = "";
        for (String woord : zin.split(" ", -1)) {
            String kaal = LEESTEKENS.matcher(woord).replaceAll("");
            String soort = isFixed(kaal) ? kaal : kind(kaal.toLowerCase(Locale.ROOT));
            boolean erbij = vorige.equals("of") && OF_ERBIJ.contains(soort);
            boolean totEnMet = vorige.equals("en") && kaal.equals("met");
            if (!soort.isEmpty() || totEnMet) {
                gevonden.add(new Merk(erbij ? "of " + soort : totEnMet ? "en met" : soort, kaal));
            }
            vorige = kaal;
        }
        return gevonden;
    }

    /** Whether two names say the same by their denials, directions and numbers. */
    boolean agree(String links, String rechts) {
        return inName(links).equals(inName(rechts));
    }

    private List<String> inName(String naam) {
        return Stream.concat(
                        parts(Stream.of(naam)).map(this::kind),
                        GETAL.matcher(naam).results().map(MatchResult::group))
                .filter(soort -> !soort.isEmpty())
                .toList();
    }

    /** A number or a code means what it is. */
    private static boolean isFixed(String woord) {
        return woord.chars().anyMatch(Character::isDigit) || CODE.matcher(woord).matches();
    }

    private String kind(String woord) {
        return opgezocht.computeIfAbsent(woord, this::find);
    }

    private String find(String woord) {
        String soort = known(woord);
        boolean isWord = !soort.isEmpty() || woorden.contains(woord) || woorden.contains(ON + woord);
        if (isWord || woord.length() < SHORTEST_TYPO || woord.length() > LONGEST_WORD) {
            return soort;
        }
        Set<String> soorten = nearest(woord).map(this::known).collect(Collectors.toSet());
        return soorten.size() > 1 ? woord : String.join("", soorten);
    }

    /** What a word says that is spelled well; empty when it says none of these. */
    private String known(String woord) {
        boolean ontkent = woord.startsWith(ON) && ontkend.contains(woord.substring(ON.length()));
        return ontkent ? ONTKENNING : merken.getOrDefault(woord, "");
    }

    /** The words that somebody may have meant who typed this one. */
    private Stream<String> nearest(String woord) {
        int grens = Math.max(1, woord.length() / SHORTEST_TYPO);
        Map<String, Integer> afstanden = Stream.concat(woorden.stream(), merken.keySet().stream())
                .distinct()
                .filter(ander -> Math.abs(ander.length() - woord.length()) <= grens)
                .collect(Collectors.toMap(ander -> ander, ander -> Similarity.distance(woord, ander)));
        int kleinste =
                afstanden.values().stream().mapToInt(afstand -> afstand).min().orElse(grens + 1);
        return kleinste > grens
                ? Stream.empty()
                : afstanden.entrySet().stream()
                        .filter(afstand -> afstand.getValue() == kleinste)
                        .map(Map.Entry::getKey);
    }

    /** Each list holds words that say the same; the first of them names it. */
    @SafeVarargs
    private static Map<String, String> kinds(List<String>... soorten) {
        Map<String, String> kinds = new HashMap<>();
        for (List<String> soort : soorten) {
            soort.forEach(woord -> kinds.put(woord, soort.get(0)));
        }
        return Map.copyOf(kinds);
    }
}
