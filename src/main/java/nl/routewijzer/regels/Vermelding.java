package nl.routewijzer.regels;

/**
 * What everything in a rule file says about itself.
 *
 * @param bron the article, section or fact that it rests on
 * @param aanname whether no source gives the value
 * @param vast whether it is closed for the layers below
 */
public record Vermelding(String bron, boolean aanname, boolean vast, Geldigheid geldigheid, Plaats plaats) {}
