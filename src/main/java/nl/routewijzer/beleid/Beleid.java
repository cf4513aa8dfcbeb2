package nl.routewijzer.beleid;

/** The policy in force for one municipality on one day. */
public interface Beleid {

    /** Hash over the exact files of the three layers of this municipality, as {@code sha256:…}. */
    String beleidsversie();

    /** The complete text of those files. */
    String tekst();
}
