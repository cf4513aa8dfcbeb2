/** What cannot be done, why, and how every answer says so: a problem in plain Dutch, or the page that stands for it. */
@NullMarked
package nl.routewijzer.web.api.problem;

import org.jspecify.annotations.NullMarked;
