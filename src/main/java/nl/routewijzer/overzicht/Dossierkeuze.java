package nl.routewijzer.overzicht;

import nl.routewijzer.dossier.Caseloadregel;

/** Whose dossiers count: those that are open, those that are closed, or all. */
public enum Dossierkeuze {
    OPEN,
    GESLOTEN,
    ALLE;

    boolean holds(Caseloadregel regel) {
        return this == ALLE || (this == GESLOTEN) == (regel.gesloten() != null);
    }
}
