/** Looks advices up: by number, by kenmerk, or by filters over the caseload, on a page or as a file. */
@NullMarked
package nl.routewijzer.web.pagina.zoeken;

import org.jspecify.annotations.NullMarked;
