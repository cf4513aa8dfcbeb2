/** The language of the rule files: its sentences and other lines, what each means, and what was meant by one that is wrong. */
@NullMarked
package nl.routewijzer.regels.taal;

import org.jspecify.annotations.NullMarked;
