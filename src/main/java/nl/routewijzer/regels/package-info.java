/**
 * What a policy is made of: facts, conditions, rules, consequences, voorzieningen, parameters. How it is written stands in
 * {@code taal}, how it is read in {@code lezen}.
 */
@NullMarked
package nl.routewijzer.regels;

import org.jspecify.annotations.NullMarked;
