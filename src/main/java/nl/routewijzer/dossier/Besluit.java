package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the consultant decided after an advice: a person's decision, kept apart from the advice and never changed. Who
 * decides otherwise later makes a correction; what was decided by mistake is withdrawn.
 *
 * @param id time-ordered (UUID version 7)
 * @param advies the advice that it is about
 * @param gevolgd whether uitkomst and voorzieningen are those of the advice
 * @param voorzieningen codes, each once
 * @param motivatie why; always there when the advice was not followed and in a correction
 * @param corrigeert the besluit that this one takes the place of
 * @param herbeoordelen the day on which to look at the candidate again; {@code null} when nobody needs to
 * @param ingetrokken that it was taken by mistake; {@code null} as long as nobody said so
 */
public record Besluit(
        UUID id,
        UUID advies,
        OffsetDateTime tijdstip,
        boolean gevolgd,
        String uitkomst,
        List<String> voorzieningen,
        @Nullable String motivatie,
        @Nullable UUID corrigeert,
        @Nullable LocalDate herbeoordelen,
        @Nullable Intrekking ingetrokken) {

    public Besluit {
        voorzieningen = List.copyOf(voorzieningen);
    }

    /** One that nobody withdrew. */
    public Besluit(
            UUID id,
            UUID advies,
            OffsetDateTime tijdstip,
            boolean gevolgd,
            String uitkomst,
            List<String> voorzieningen,
            @Nullable String motivatie,
            @Nullable UUID corrigeert,
            @Nullable LocalDate herbeoordelen) {
        this(id, advies, tijdstip, gevolgd, uitkomst, voorzieningen, motivatie, corrigeert, herbeoordelen, null);
    }

    /**
     * The one that is in force: the last one. When that is withdrawn there is none, for one of before does not come back.
     *
     * @param besluiten those on one advice, oldest first
     */
    public static Optional<Besluit> inForce(List<Besluit> besluiten) {
        return besluiten.isEmpty()
                ? Optional.empty()
                : Optional.of(besluiten.get(besluiten.size() - 1)).filter(laatste -> laatste.ingetrokken == null);
    }
}
