package nl.routewijzer.regels;

/**
 * A sentence in a rule file, or a line of another form.
 *
 * @param sjabloon what it looks like, with its slots in braces
 * @param regel line, from 1
 * @param tekst as it stands there, without white space around it or the dash before a choice
 */
public record Zinsplaats(String sjabloon, int regel, String tekst) {}
