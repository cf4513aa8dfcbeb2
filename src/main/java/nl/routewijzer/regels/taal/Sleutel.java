package nl.routewijzer.regels.taal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Opsomming;

/** What names a region or municipality, and its folder: {@code rijk-van-nijmegen}. */
public final class Sleutel {
    private static final Pattern SLEUTEL = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private Sleutel() {}

    /** Whether it can be the key of a region or municipality. */
    public static boolean is(String naam) {
        return SLEUTEL.matcher(naam).matches();
    }

    /** The nearest key: "'s-Hertogenbosch" gives "s-hertogenbosch"; empty when there is none. */
    public static String proposal(String naam) {
        return withoutAccents(naam)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2018\u2019`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
    }

    /** What keeps it from being a key: "heeft hoofdletters en een spatie; gebruik …". */
    public static String flaws(String naam) {
        List<String> fouten = new ArrayList<>();
        String kaal = withoutAccents(naam);
        note(fouten, naam.isEmpty(), "niets");
        note(fouten, !naam.equals(naam.toLowerCase(Locale.ROOT)), "een hoofdletter");
        note(fouten, !kaal.equals(naam), "een accent");
        note(fouten, naam.chars().anyMatch(Character::isWhitespace), "een spatie");
        note(fouten, kaal.matches(".*[^\\p{L}0-9\\s-].*"), "een leesteken");
        note(fouten, kaal.matches("[0-9-].*"), "geen letter aan het begin");
        return "heeft " + Opsomming.of(fouten.isEmpty() ? List.of("een vreemde letter") : fouten, "en")
                + "; gebruik kleine letters van a tot z, cijfers en streepjes";
    }

    private static String withoutAccents(String naam) {
        return ACCENT.matcher(Normalizer.normalize(naam, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static void note(List<String> fouten, boolean isSo, String fout) {
        if (isSo) {
            fouten.add(fout);
        }
    }
}
