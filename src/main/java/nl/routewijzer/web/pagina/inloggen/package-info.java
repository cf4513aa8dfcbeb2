/** What a browser shows around logging in: that it is needed again, that it failed, that there is no role, or that one is out. */
@NullMarked
package nl.routewijzer.web.pagina.inloggen;

import org.jspecify.annotations.NullMarked;
