/** Where a consultant begins: what there is to do today, by whom it is about. */
@NullMarked
package nl.routewijzer.web.pagina.vandaag;

import org.jspecify.annotations.NullMarked;
