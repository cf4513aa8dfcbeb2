/** All that was advised and decided for one candidate, and what changed in between. */
@NullMarked
package nl.routewijzer.web.pagina.dossier;

import org.jspecify.annotations.NullMarked;
