package nl.routewijzer.dossier;

import java.time.OffsetDateTime;

/**
 * A rule file that is in force.
 *
 * @param pad below the rules folder
 * @param sinds when the policy of its area came in force as it is
 */
public record Geldendbestand(String pad, String tekst, OffsetDateTime sinds) {}
