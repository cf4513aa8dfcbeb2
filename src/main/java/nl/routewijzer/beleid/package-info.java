/** The policy: rule files of three layers, checked as a whole, and what is in force for a municipality on a day. */
@NullMarked
package nl.routewijzer.beleid;

import org.jspecify.annotations.NullMarked;
