/** The policy as it stands: rule files with their scenarios, the page of a municipality, the sentences of the rules. */
@NullMarked
package nl.routewijzer.web.pagina.beleid;

import org.jspecify.annotations.NullMarked;
