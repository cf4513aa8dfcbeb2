package nl.routewijzer.beleid;

/** A municipality and the region that it belongs to. */
public record Gemeente(String sleutel, String naam, String regio, String regionaam) {}
