/**
 * Tries a policy before it counts: on made-up candidates on both sides of every limit, does everybody get every part of an
 * advice, and is every waarborg kept?
 */
@NullMarked
package nl.routewijzer.toetsing;

import org.jspecify.annotations.NullMarked;
