/** Counts the caseload for who steers: where the candidates are, what is referred back, and which terms come near. */
@NullMarked
package nl.routewijzer.overzicht;

import org.jspecify.annotations.NullMarked;
