/** What the pages of more than one feature are made of: words, dates, numbers, controls and lines of a list. */
@NullMarked
package nl.routewijzer.web.pagina.deel;

import org.jspecify.annotations.NullMarked;
