package nl.routewijzer.documentatie;

import java.time.LocalDate;
import java.util.List;

/** A day on which the policy of a municipality becomes another one, as is already decided; there is at least one change. */
public record Beleidsdag(LocalDate dag, List<Beleidswijziging> wijzigingen) {}
