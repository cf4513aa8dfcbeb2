package nl.routewijzer.dossier.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement in which what may be seen has taken its place, with the arguments for all of its question marks. */
record Zichtopdracht(String sql, @Nullable Object[] arguments) {
    /** Where a condition comes, or whose the row is that is added. */
    private static final Pattern PLACE = Pattern.compile("\\{(?:zicht:(\\w+)|(gemeente)|(account))}");

    /**
     * @param gemeente of the row that is added; {@code null} where none is
     * @param arguments for the question marks that stand in it now
     * @throws IllegalArgumentException where it leaves out what may be seen of a table
     */
    static Zichtopdracht of(
            String sql, Supplier<Zicht> zicht, @Nullable String gemeente, @Nullable Object... arguments) {
        Map<String, Tabel> tabellen = Zichtcontrole.check(sql);
        List<@Nullable Object> all = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        Matcher place = PLACE.matcher(sql);
        int end = 0;
        int given = 0;
        while (place.find()) {
            String before = sql.substring(end, place.start());
            int marks = marks(before);
            all.addAll(Arrays.asList(arguments).subList(given, given + marks));
            given += marks;
            whole.append(before);
            fill(place, zicht.get(), tabellen, gemeente, whole, all);
            end = place.end();
        }
        all.addAll(Arrays.asList(arguments).subList(given, arguments.length));
        return new Zichtopdracht(whole.append(sql.substring(end)).toString(), all.toArray());
    }

    private static void fill(
            Matcher place,
            Zicht zicht,
            Map<String, Tabel> tabellen,
            @Nullable String gemeente,
            StringBuilder whole,
            List<@Nullable Object> all) {
        String naam = place.group(1);
        if (naam != null) {
            Zicht.Voorwaarde voorwaarde = zicht.on(Objects.requireNonNull(tabellen.get(naam)), naam);
            whole.append(voorwaarde.sql());
            all.addAll(voorwaarde.arguments());
        } else {
            whole.append('?');
            all.add(place.group(2) == null ? zicht.account() : zicht.allow(Objects.requireNonNull(gemeente)));
        }
    }

    private static int marks(String sql) {
        return (int) sql.chars().filter(teken -> teken == '?').count();
    }
}
