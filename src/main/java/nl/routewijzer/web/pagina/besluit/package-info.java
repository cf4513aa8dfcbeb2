/** What the consultant decided on an advice, and the form to tell it. */
@NullMarked
package nl.routewijzer.web.pagina.besluit;

import org.jspecify.annotations.NullMarked;
