package nl.routewijzer.balie;

/** Version of the software and of the rule engine in it, as stored with every advice. */
public record Engineversie(String tekst) {}
