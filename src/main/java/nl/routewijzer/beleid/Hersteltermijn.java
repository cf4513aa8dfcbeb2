package nl.routewijzer.beleid;

import nl.routewijzer.regels.Feit;

/** How many months a belemmering takes to recover: at least and at most. */
public record Hersteltermijn(Feit feit, String belemmering, String situatie, int minimum, int maximum) {}
