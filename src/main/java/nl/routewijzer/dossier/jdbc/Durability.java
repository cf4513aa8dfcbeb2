package nl.routewijzer.dossier.jdbc;

/** How a database gets what was committed onto the disk. */
interface Durability {

    /**
     * Runs the transaction; when this returns, what it committed survives a killed process and a power cut.
     *
     * @throws nl.routewijzer.dossier.DossierVol when the disk has too little room left to store safely
     */
    void persist(Runnable transaction);
}
