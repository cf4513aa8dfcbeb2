/** Logs people and programs in at a provider, by OpenID Connect. The only package that knows Spring Security. */
@NullMarked
package nl.routewijzer.web.inloggen.oidc;

import org.jspecify.annotations.NullMarked;
