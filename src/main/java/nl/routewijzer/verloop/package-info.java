/** The course of a candidate: what changed from one advice to the next, and the terms that run. */
@NullMarked
package nl.routewijzer.verloop;

import org.jspecify.annotations.NullMarked;
