package nl.routewijzer.advies;

import nl.routewijzer.beleid.Regelset;

/**
 * Applies the rules of a set to a casus: always the first in order that is open and holds, until none is left. That is all; the
 * rest follows from what these words mean, and every way of executing rules has this meaning.
 *
 * <ul>
 *   <li><b>The set</b> has the rules that are valid on the peildatum, where no rule of a lower layer replaces them: {@code geldig
 *       vanaf} is the first day, {@code geldig tot} the first day after the last.
 *   <li><b>The order</b> is that of the steps, in a step that of the numbers (U2, U10a, U10b), save that a rule stands directly
 *       before the one that it {@code gaat voor}.
 *   <li><b>A rule holds</b> when all its conditions do, of {@code een van deze} at least one. A condition on an unknown fact does
 *       not hold, nor does its opposite: unknown decides nothing, save where a rule asks for what is unknown.
 *   <li><b>A rule is open</b> until it applies: none applies twice. In a step with a result it is also closed once that result is
 *       there, whichever step gave it, unless it {@code geldt naast} the rule that gave it; in another step every rule stays open.
 *       A last resort ({@code geen eerdere regel past}) is closed once any rule of its step applied.
 *   <li><b>The social work provision</b>: once its step has applied a rule, only the werkvorm and the loket are left open.
 *   <li><b>What a rule determines</b> counts at once: it can open rules of later steps, never of earlier ones, for a rule looks
 *       only at the profile and at what earlier steps determine.
 * </ul>
 */
public interface Regelmotor {
    void run(Regelset regelset, Casus casus);
}
