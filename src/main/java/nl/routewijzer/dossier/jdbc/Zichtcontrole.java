package nl.routewijzer.dossier.jdbc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether a statement says of every table that it names which of its rows may be seen: with <code>{zicht:name}</code>, or
 * by being of the same municipality or on the same advice as a row that is bound so. What it adds ends with whose the row is. A
 * table that is not known is refused, and so is a way to write that this cannot follow.
 */
final class Zichtcontrole {
    /** A table and the name that the statement gives it; key words are in capitals. */
    private static final Pattern TABLE =
            Pattern.compile("(?i:\\b(FROM|JOIN|UPDATE|INTO)\\s+)([a-z]\\w*)(?:\\s+(?:AS\\s+)?([a-z]\\w*))?(\\s*,)?");

    private static final Pattern KNOWN = Pattern.compile("(?i)\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM)\\b.*");
    private static final Pattern ZICHT = Pattern.compile("\\{zicht:(\\w+)}");
    private static final Pattern BOUND = Pattern.compile("\\b([a-z]\\w*)\\.(?:gemeente = ([a-z]\\w*)\\.gemeente"
            + "|(?:advies|besluit) = ([a-z]\\w*)\\.(?:id|advies|besluit))\\b");
    private static final Pattern MOVED =
            Pattern.compile("(?i:\\bSET\\b)(?:(?!(?i:\\bWHERE\\b)).)*\\b(gemeente|account) =");

    private Zichtcontrole() {}

    /**
     * @return the tables by the names that the statement gives them
     * @throws IllegalArgumentException where rows could be seen or changed that are somebody else's
     */
    static Map<String, Tabel> check(String sql) {
        require(KNOWN.matcher(sql).matches() && !MOVED.matcher(sql).find(), "cannot be followed", sql);
        Map<String, Tabel> tabellen = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        Matcher table = TABLE.matcher(sql);
        while (table.find()) {
            Tabel tabel = Tabel.of(table.group(2))
                    .orElseThrow(() -> new IllegalArgumentException("a table that is not known: " + sql));
            require(table.group(4) == null, "cannot be followed", sql);
            if ("INTO".equalsIgnoreCase(table.group(1))) {
                checkAdded(tabel, sql);
            } else {
                String naam = table.group(3) == null ? tabel.naam() : table.group(3);
                tabellen.put(naam, tabel);
                open.merge(naam, tabel.eigenaar() == Tabel.Eigenaar.IEDEREEN ? 0 : 1, Integer::sum);
            }
        }
        close(open, sql);
        require(open.values().stream().allMatch(many -> many <= 0), "does not say what may be seen of " + open, sql);
        return tabellen;
    }

    /** Whose a row is comes last, both in the columns and in what is added. */
    private static void checkAdded(Tabel tabel, String sql) {
        String kolom = tabel.eigenaar().kolom();
        require(
                kolom.isEmpty()
                        || Pattern.compile("INTO " + tabel.naam() + " \\([^)]*, " + kolom + "\\) "
                                        + "(VALUES \\([^)]*, \\{" + kolom + "}\\)|SELECT .*, \\{" + kolom
                                        + "} FROM ).*")
                                .matcher(sql)
                                .find(),
                "does not say whose row it adds",
                sql);
    }

    private static void close(Map<String, Integer> open, String sql) {
        Set<String> seen = new HashSet<>();
        ZICHT.matcher(sql).results().map(zicht -> zicht.group(1)).forEach(naam -> {
            require(open.containsKey(naam), "has no table " + naam, sql);
            open.merge(naam, -1, Integer::sum);
            seen.add(naam);
        });
        boolean more = true;
        Set<Integer> done = new HashSet<>();
        while (more) {
            more = false;
            Matcher bound = BOUND.matcher(sql);
            while (bound.find()) {
                String to = bound.group(2) == null ? bound.group(3) : bound.group(2);
                if (seen.contains(to) && done.add(bound.start())) {
                    open.merge(bound.group(1), -1, Integer::sum);
                    seen.add(bound.group(1));
                    more = true;
                }
            }
        }
    }

    private static void require(boolean holds, String what, String sql) {
        if (!holds) {
            throw new IllegalArgumentException("a statement that " + what + ": " + sql);
        }
    }
}
