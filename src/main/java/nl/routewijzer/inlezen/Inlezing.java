package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A file on its way in: what was proposed, how far it is, and what was refused. Safe to look at while it runs. */
public final class Inlezing {
    /** Where it stands. */
    public enum Stand {
        VOORSTEL,
        BEZIG,
        KLAAR,
        /** The dossier took no more: the lines that were not reached are told. */
        GESTOPT
    }

    private final UUID id;
    private final Caseloadbestand bestand;
    private final Eigenkolommen eigen;
    private final Map<String, String> voorstel;
    private final List<Weigering> geweigerd = new ArrayList<>();
    private Stand stand = Stand.VOORSTEL;
    private int verwerkt;

    Inlezing(UUID id, Caseloadbestand bestand, Eigenkolommen eigen, Map<String, String> voorstel) {
        this.id = id;
        this.bestand = bestand;
        this.eigen = eigen;
        this.voorstel = voorstel;
    }

    public UUID id() {
        return id;
    }

    public Caseloadbestand bestand() {
        return bestand;
    }

    /** The columns for what municipalities themselves asked when the file was opened. */
    public Eigenkolommen eigen() {
        return eigen;
    }

    /** The proposed field by column; a column without one is not read. */
    public Map<String, String> voorstel() {
        return voorstel;
    }

    public synchronized Stand stand() {
        return stand;
    }

    /** How many lines were looked at. */
    public synchronized int verwerkt() {
        return verwerkt;
    }

    /** How many of them are kept. */
    public synchronized int bewaard() {
        return verwerkt - geweigerd.size();
    }

    public int totaal() {
        return bestand.rijen().size();
    }

    public synchronized List<Weigering> geweigerd() {
        return List.copyOf(geweigerd);
    }

    /** The lines that were not reached because the dossier took no more. */
    public synchronized List<Caseloadbestand.Rij> nietBereikt() {
        return stand == Stand.GESTOPT ? bestand.rijen().subList(verwerkt, totaal()) : List.of();
    }

    /** @return whether it had not begun yet */
    synchronized boolean begin() {
        if (stand != Stand.VOORSTEL) {
            return false;
        }
        stand = Stand.BEZIG;
        return true;
    }

    synchronized void advance(int regels, List<Weigering> weigeringen) {
        verwerkt += regels;
        geweigerd.addAll(weigeringen);
    }

    synchronized void end(Stand einde) {
        stand = einde;
    }
}
