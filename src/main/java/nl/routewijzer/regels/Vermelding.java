package nl.routewijzer.regels;

/**
 * What everything in a rule file says about itself.
 *
 * @param bron the article, section or fact that it rests on
 * @param aanname whether no source gives the value
 * @param vast whether it is closed for the layers below
 */
public record Vermelding(String bron, boolean aanname, boolean vast, Geldigheid geldigheid, Plaats plaats) {
    /** What a source ends with when it does not give the value. */
    public static final String AANNAME = "aanname";

    /** The same, naming also on what something rests of a higher layer that it changes. */
    public Vermelding over(Vermelding hoger) {
        return new Vermelding(hoger.bron + "; " + bron, aanname || hoger.aanname, vast, geldigheid, plaats);
    }

    /** Whether it stands in a lower layer than another. */
    public boolean isBelow(Vermelding ander) {
        return plaats.laag().compareTo(ander.plaats.laag()) > 0;
    }

    /** Whether both stand in the same layer. */
    public boolean isBeside(Vermelding ander) {
        return plaats.laag() == ander.plaats.laag();
    }
}
