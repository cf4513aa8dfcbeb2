package nl.routewijzer.dossier;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file that is read in, and how far that is.
 *
 * @param id time-ordered (UUID version 7)
 * @param naam as the user calls it
 * @param kolommen as JSON
 * @param keuze how it is read, as JSON
 * @param totaal how many lines it has
 * @param bewaard for how many of them an advice was kept
 * @param bekend how many of them were in the dossier already
 * @param geweigerd how many of them were refused
 * @param vingerafdruk the same for the same bytes
 */
public record Inleesstuk(
        UUID id,
        OffsetDateTime tijdstip,
        String naam,
        String vorm,
        char scheiding,
        String kolommen,
        String keuze,
        String stand,
        int totaal,
        int bewaard,
        int bekend,
        int geweigerd,
        String vingerafdruk) {}
