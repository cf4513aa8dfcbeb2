/** The Kandidaatprofiel: its fields, what they may hold, and what is wrong with a profile that is refused. */
@NullMarked
package nl.routewijzer.profiel;

import org.jspecify.annotations.NullMarked;
