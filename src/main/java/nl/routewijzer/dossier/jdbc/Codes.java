package nl.routewijzer.dossier.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes of a child table in one column: no code holds a comma. */
final class Codes {
    private Codes() {}

    /** An expression that gives them in the order of a column. */
    static String of(String table, String parent, String id, String order) {
        return "(SELECT STRING_AGG(c.code, ',' ORDER BY c." + order + ") FROM " + table + " c WHERE c." + parent + " = "
                + id + ")";
    }

    static List<String> split(@Nullable String codes) {
        return codes == null ? List.of() : List.of(codes.split(",", -1));
    }
}
