/** Where a consultant closes a dossier, and opens it again. */
@NullMarked
package nl.routewijzer.web.pagina.sluiten;

import org.jspecify.annotations.NullMarked;
