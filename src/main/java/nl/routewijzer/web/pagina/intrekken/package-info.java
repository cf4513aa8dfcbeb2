/** Where a consultant takes back what was given by mistake. */
@NullMarked
package nl.routewijzer.web.pagina.intrekken;

import org.jspecify.annotations.NullMarked;
