/** What was advised, kept as it was given: the advice, its profile and the text of the policy that gave it. */
@NullMarked
package nl.routewijzer.dossier;

import org.jspecify.annotations.NullMarked;
