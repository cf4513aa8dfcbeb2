/** One advice as it was given: its reasons, its explanation and the profile in words. */
@NullMarked
package nl.routewijzer.web.pagina.advies;

import org.jspecify.annotations.NullMarked;
