/** The page on which a privacyfunctionaris sees who looked at a candidate, in words that can be given to that person. */
@NullMarked
package nl.routewijzer.web.pagina.logboek;

import org.jspecify.annotations.NullMarked;
