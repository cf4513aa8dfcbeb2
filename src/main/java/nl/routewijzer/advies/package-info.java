/** The decision: from profile and policy to a routing advice with its reasons. Pure: no clock, no I/O. */
@NullMarked
package nl.routewijzer.advies;

import org.jspecify.annotations.NullMarked;
