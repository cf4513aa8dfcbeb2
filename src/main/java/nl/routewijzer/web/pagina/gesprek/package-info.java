/** The conversation: takes in a profile one question at a time, and shows the answers before anything is kept. */
@NullMarked
package nl.routewijzer.web.pagina.gesprek;

import org.jspecify.annotations.NullMarked;
