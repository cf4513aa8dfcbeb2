package nl.routewijzer.balie;

import java.util.Arrays;
import java.util.List;

/** What a consultant can do with an advice. */
public enum Besluitsoort {
    VOLGEN,
    AFWIJKEN;

    public static Besluitsoort of(boolean gevolgd) {
        return gevolgd ? VOLGEN : AFWIJKEN;
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
