package nl.routewijzer.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the files that are read in, so that what was begun goes on after a restart. Each account sees its own; the service sees
 * all.
 */
public interface Inleesarchief {

    /**
     * A new file with all its lines: all of it, or none.
     *
     * @throws DossierVol when the disk has too little room left to store safely
     */
    void store(Inleesstuk stuk, List<Inleesregel> regels);

    /** @param keuze how it is read, as JSON */
    void begin(UUID id, String keuze, String stand);

    /** What was done with some lines: all of it is noted, or none. */
    void advance(UUID id, Inleesvoortgang voortgang);

    void end(UUID id, String stand);

    Optional<Inleesstuk> find(UUID id);

    /** The newest first. */
    List<Inleesstuk> all();

    /** The lines that are not in the dossier, in the order of the file. */
    List<Inleesregel> regels(UUID id);

    void delete(UUID id);
}
