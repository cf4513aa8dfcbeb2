/** Where a consultant notes what happened with a terugmelding or an overdracht. */
@NullMarked
package nl.routewijzer.web.pagina.afhandeling;

import org.jspecify.annotations.NullMarked;
