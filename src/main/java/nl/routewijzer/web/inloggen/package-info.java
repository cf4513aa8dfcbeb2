/** Who may reach the service: only this machine, as long as nobody logs in, and no other site on behalf of who works with it. */
@NullMarked
package nl.routewijzer.web.inloggen;

import org.jspecify.annotations.NullMarked;
