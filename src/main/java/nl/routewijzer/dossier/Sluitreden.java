package nl.routewijzer.dossier;

/** Why a dossier is closed. */
public enum Sluitreden {
    WERK,
    ONDERWIJS,
    TERUGGEMELD,
    OVERLEDEN,
    VERHUISD,
    ANDERS
}
