package nl.routewijzer.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Intrekking;
import org.jspecify.annotations.Nullable;

/**
 * What the next consultant or the municipality needs to go on, so that the candidate need not tell it again. Names are
 * those of the policy; codes stay codes, for the page to put into its language.
 *
 * @param genomen the besluit in force; {@code null} when there is none
 * @param eerder the other besluiten, that are not in force, newest first
 * @param grondslag why the candidate is referred back, in the order of the decision; empty when not
 * @param geprobeerd in the order in which they began
 */
public record Overdracht(
        Dossierstuk stuk,
        Routeadvies advies,
        String gemeente,
        @Nullable Genomen genomen,
        List<Genomen> eerder,
        List<Routeadvies.Reden> grondslag,
        List<Geprobeerd> geprobeerd,
        List<OpenVraag> openVragen) {

    /** A besluit, with the names of its voorzieningen and with who takes the step that was decided. */
    public record Genomen(
            OffsetDateTime tijdstip,
            boolean gevolgd,
            Vervolgstap stap,
            List<String> voorzieningen,
            @Nullable String motivatie,
            @Nullable Intrekking ingetrokken) {}

    /** A voorziening of before, or one that still runs. */
    public record Geprobeerd(
            String naam, LocalDate start, @Nullable LocalDate eind, String resultaat) {}

    /** An unknown fact, by its path in the profile, and the numbers of the rules that need it. */
    public record OpenVraag(String veld, List<String> regels) {}
}
