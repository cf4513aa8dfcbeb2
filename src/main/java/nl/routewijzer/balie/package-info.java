/** The desk: takes a profile in, has it advised under the policy in force, and keeps what was given. */
@NullMarked
package nl.routewijzer.balie;

import org.jspecify.annotations.NullMarked;
