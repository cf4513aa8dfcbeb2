/** Executes the checked rules with Drools. The only package that knows Drools. */
@NullMarked
package nl.routewijzer.drools;

import org.jspecify.annotations.NullMarked;
