package nl.routewijzer.web.pagina.deel;

/** Something in words; {@code dutch} when these are Dutch in every language. */
public record Woord(String tekst, boolean dutch) {}
