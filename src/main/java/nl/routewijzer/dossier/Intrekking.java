package nl.routewijzer.dossier;

import java.time.OffsetDateTime;

/**
 * That something was given by mistake: it stays readable, and counts no longer.
 *
 * @param tijdstip when that was said
 * @param reden why, in the words of who said it
 */
public record Intrekking(OffsetDateTime tijdstip, String reden) {}
