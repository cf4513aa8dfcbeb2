/** Who looked at whom: a log that is written before an answer goes out, and cannot be changed unseen. Knows no framework. */
@NullMarked
package nl.routewijzer.logboek;

import org.jspecify.annotations.NullMarked;
