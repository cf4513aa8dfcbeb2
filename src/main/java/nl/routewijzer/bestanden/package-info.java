/**
 * Reads the rule files, from a folder or from the jar, and puts a changed folder in force while the service runs. Reads
 * the scenarios of the jar and their results.
 */
@NullMarked
package nl.routewijzer.bestanden;

import org.jspecify.annotations.NullMarked;
