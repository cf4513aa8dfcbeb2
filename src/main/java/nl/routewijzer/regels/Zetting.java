package nl.routewijzer.regels;

/** The value that a region or municipality gives to an open parameter. */
public record Zetting(String naam, Parameterwaarde waarde, Vermelding vermelding) {}
