package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the policy in force says about the profile itself.
 *
 * @param gemeenten keys of the known municipalities
 * @param voorzieningen codes of every voorziening that some layer knows
 * @param eerstePeildatum the first day about which the policy says anything
 * @param hoogsteLeeftijd in years
 */
public record Profielgrenzen(
        Set<String> gemeenten, Set<String> voorzieningen, LocalDate eerstePeildatum, int hoogsteLeeftijd) {}
