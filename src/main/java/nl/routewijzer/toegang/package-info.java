/** Who works with the service, and what they may do about the candidates of which municipalities. Knows no framework. */
@NullMarked
package nl.routewijzer.toegang;

import org.jspecify.annotations.NullMarked;
