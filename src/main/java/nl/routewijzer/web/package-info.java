/** What the outside sees: the API and the pages. The only package that knows Spring MVC. */
@NullMarked
package nl.routewijzer.web;

import org.jspecify.annotations.NullMarked;
