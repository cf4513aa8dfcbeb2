package nl.routewijzer.dossier;

import java.util.List;
import java.util.Optional;

/** Keeps the rule files that are in force, so that they survive a restart with files on disk that are refused. */
public interface GeldendBeleid {

    /**
     * Keeps these files in the place of those before; when this returns, they are on disk and survive a killed process and a
     * power cut. Of two that store at once, the files of one are kept, never a mix.
     *
     * @param beproefdMet the software that tried these files and found them in order
     * @throws DossierVol when the disk has too little room left to store safely
     */
    void store(List<Geldendbestand> bestanden, String beproefdMet);

    /** The files that were last in force, by path; empty when none ever were. */
    List<Geldendbestand> read();

    /** The software that tried them; empty when none ever were in force, or when that was not yet kept. */
    Optional<String> beproefdMet();
}
