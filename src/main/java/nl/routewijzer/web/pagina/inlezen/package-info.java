/** Reads a file of candidates in: which column is what, how far it is, and what was refused. */
@NullMarked
package nl.routewijzer.web.pagina.inlezen;

import org.jspecify.annotations.NullMarked;
