/** The form for an advice, what was typed in it, and what can be said of it while it is filled in. */
@NullMarked
package nl.routewijzer.web.pagina.formulier;

import org.jspecify.annotations.NullMarked;
