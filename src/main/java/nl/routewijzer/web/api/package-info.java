/** The API for other systems: JSON in, JSON out, and a problem in plain Dutch for everything that cannot be done. */
@NullMarked
package nl.routewijzer.web.api;

import org.jspecify.annotations.NullMarked;
