package nl.routewijzer.regels.taal;

/**
 * What a header gives a name.
 *
 * @param naam number, code or key
 * @param woorden for the reader, without quotation marks
 */
public record Benoemd(String naam, String woorden) {}
