package nl.routewijzer.documentatie;

/** How the last check of a feature file relates to the policy as it is now. */
public enum Stand {
    GECONTROLEERD,
    /** There is no result of it. */
    NOOIT,
    /** The software is another than that which was checked. */
    PROGRAMMA_VERANDERD,
    SCENARIOS_VERANDERD,
    /** The rules that it guards have changed. */
    REGELS_VERANDERD,
    /** Other policy that some of its scenarios use has changed. */
    ANDER_BELEID_VERANDERD
}
