/**
 * What was advised and decided, kept as it was: the advice, its profile and the text of the policy that gave it, and apart from
 * these the besluiten on it.
 */
@NullMarked
package nl.routewijzer.dossier;

import org.jspecify.annotations.NullMarked;
