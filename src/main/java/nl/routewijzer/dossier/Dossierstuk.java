package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advice as it was given.
 *
 * @param id time-ordered (UUID version 7)
 * @param tijdstip when it was given
 * @param kenmerk as it was first written in the dossier of this person; profile and advice hold it as it was given
 * @param beleidsversie hash of the rule files that gave it, as {@code sha256:…}
 * @param engineversie version of the software that gave it
 * @param samenvatting what of it is searched and counted
 * @param profiel the profile, as JSON
 * @param advies the complete advice, as JSON
 * @param ingetrokken that it was given by mistake; {@code null} as long as it counts
 */
public record Dossierstuk(
        UUID id,
        OffsetDateTime tijdstip,
        Identiteit identiteit,
        String kenmerk,
        String gemeente,
        LocalDate peildatum,
        String uitkomst,
        String beleidsversie,
        String engineversie,
        Samenvatting samenvatting,
        String profiel,
        String advies,
        @Nullable Intrekking ingetrokken) {

    /** One that counts. */
    public Dossierstuk(
            UUID id,
            OffsetDateTime tijdstip,
            Identiteit identiteit,
            String kenmerk,
            String gemeente,
            LocalDate peildatum,
            String uitkomst,
            String beleidsversie,
            String engineversie,
            Samenvatting samenvatting,
            String profiel,
            String advies) {
        this(
                id,
                tijdstip,
                identiteit,
                kenmerk,
                gemeente,
                peildatum,
                uitkomst,
                beleidsversie,
                engineversie,
                samenvatting,
                profiel,
                advies,
                null);
    }

    /** Whether it counts: nobody said that it was given by mistake. */
    public boolean counts() {
        return ingetrokken == null;
    }

    /** The same, as the dossier knows the person. */
    public Dossierstuk about(Identiteit ander, String eersteKenmerk) {
        return new Dossierstuk(
                id,
                tijdstip,
                ander,
                eersteKenmerk,
                gemeente,
                peildatum,
                uitkomst,
                beleidsversie,
                engineversie,
                samenvatting,
                profiel,
                advies,
                ingetrokken);
    }
}
