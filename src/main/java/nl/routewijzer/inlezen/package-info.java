/** Reads a caseload from a file: first which column is which field, then every line as a profile that is advised and kept. */
@NullMarked
package nl.routewijzer.inlezen;

import org.jspecify.annotations.NullMarked;
