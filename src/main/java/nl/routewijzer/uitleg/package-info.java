/**
 * Explains an advice: why, why not something else, what would change it, what to ask next and until when it holds. Finds
 * everything by evaluating the policy; pure, like the decision itself.
 */
@NullMarked
package nl.routewijzer.uitleg;

import org.jspecify.annotations.NullMarked;
