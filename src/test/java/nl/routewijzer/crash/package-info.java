/** Processes and servers that tests start in order to kill them. */
@NullMarked
package nl.routewijzer.crash;

import org.jspecify.annotations.NullMarked;
