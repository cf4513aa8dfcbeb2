package nl.routewijzer.dossier.jdbc;

import org.springframework.transaction.support.TransactionOperations;

/**
 * Commits, and gets what was committed onto the disk.
 *
 * @param transaction that commits on its own, never later with one around it
 */
record DurableTransaction(TransactionOperations transaction, Durability durability) {

    /** All of the work, or none; when this returns, it survives a killed process and a power cut. */
    void persist(Runnable work) {
        durability.persist(() -> transaction.executeWithoutResult(status -> work.run()));
    }
}
