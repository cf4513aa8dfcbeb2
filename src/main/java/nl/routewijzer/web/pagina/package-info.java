/** The pages for the consultant: the form, the advice and their words, rendered on the server. */
@NullMarked
package nl.routewijzer.web.pagina;

import org.jspecify.annotations.NullMarked;
