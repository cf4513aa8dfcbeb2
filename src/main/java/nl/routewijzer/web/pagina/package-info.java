/**
 * The frame around every page – menu, language, look and errors – and the page where the consultant comes in; each feature
 * has a room below it.
 */
@NullMarked
package nl.routewijzer.web.pagina;

import org.jspecify.annotations.NullMarked;
