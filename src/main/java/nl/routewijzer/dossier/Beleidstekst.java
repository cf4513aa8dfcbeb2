package nl.routewijzer.dossier;

/** The complete text of the rule files of one policy version. */
public record Beleidstekst(String beleidsversie, String tekst) {}
