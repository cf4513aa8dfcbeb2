package nl.routewijzer.beleid;

import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Vermelding;

/** The value of a parameter in force, and the declaration or setting that it comes from. */
public record Instelling(String naam, Parameterwaarde waarde, Vermelding vermelding) {}
