package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * Who there are dossiers about, as far as the caller may see an advice about them: what another municipality knows of a person is
 * not told, not even that it does.
 */
public interface Personen {

    /** Everybody with this kenmerk, however it is written: at most one a region, in their order. */
    List<Bekende> find(String kenmerk);

    /**
     * Somebody with a dossier.
     *
     * @param kenmerk as it was first written
     * @param geboortedatum that holds now
     * @param andereGeboortedatums that other advices of the dossier were given with, without anybody ever saying that they were
     *     wrong: perhaps these are about somebody else. Only in a dossier from before a second birth date was refused
     * @param gemeente of the last advice that the caller may see
     */
    record Bekende(
            Persoon persoon,
            String kenmerk,
            LocalDate geboortedatum,
            List<LocalDate> andereGeboortedatums,
            String gemeente) {}
}
