/** Sees to it that nothing about a person is answered that does not stand in the log. */
@NullMarked
package nl.routewijzer.web.logboek;

import org.jspecify.annotations.NullMarked;
