package nl.routewijzer;

/** How much a search tries: in the build enough to find what it looks for, with {@code -Pgrondig} all it can. */
public final class Grondig {
    private static final boolean GRONDIG = Boolean.getBoolean("grondig");

    private Grondig() {}

    public static int count(int inBuild, int grondig) {
        return GRONDIG ? grondig : inBuild;
    }
}
