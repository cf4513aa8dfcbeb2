package nl.routewijzer.uitleg;

import java.time.LocalDate;

/**
 * A day on which an advice can change by itself.
 *
 * @param aanleiding what happens on that day, as a clause
 */
record Omslag(LocalDate dag, String aanleiding) {}
