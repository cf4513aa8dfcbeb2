/** Where the API lives, and the headers that every answer carries. */
@NullMarked
package nl.routewijzer.web.api.http;

import org.jspecify.annotations.NullMarked;
