/** The OpenAPI document: its schemas follow the fields of the profile and the parts of the advice. */
@NullMarked
package nl.routewijzer.web.api.openapi;

import org.jspecify.annotations.NullMarked;
