/** What is printed of an advice: the letter to the candidate and the hand-over to a colleague. */
@NullMarked
package nl.routewijzer.web.pagina.documenten;

import org.jspecify.annotations.NullMarked;
