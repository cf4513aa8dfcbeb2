/** The figures of the caseload of a municipality, as table, chart and file. */
@NullMarked
package nl.routewijzer.web.pagina.overzicht;

import org.jspecify.annotations.NullMarked;
