package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which advices are asked for; {@code null} asks for all.
 *
 * @param gemeente keys of municipalities; the advice was given in one of them
 * @param signaal codes of a signal, of now and of before; the advice gives one of them
 * @param besloten whether a besluit on the advice is in force
 * @param afwijking whether the besluit in force deviates from the advice; either way there is one
 * @param geldigTotEnMet the advice changes by itself on this day or before
 * @param van first day on which the advice was given, in Europe/Amsterdam
 * @param tot last day, included
 * @param laatste only the last advice that was given of each kenmerk
 * @param cursor the last id of the page before this one
 */
public record Zoekvraag(
        @Nullable String kenmerk,
        @Nullable List<String> gemeente,
        @Nullable String uitkomst,
        @Nullable String afstand,
        @Nullable List<String> signaal,
        @Nullable Boolean besloten,
        @Nullable Boolean afwijking,
        @Nullable LocalDate geldigTotEnMet,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        boolean laatste,
        @Nullable UUID cursor) {

    /** Every advice. */
    public static final Zoekvraag ALLES = ofKenmerk(null);

    /** Every advice of one candidate. */
    public static Zoekvraag ofKenmerk(@Nullable String kenmerk) {
        return new Zoekvraag(kenmerk, null, null, null, null, null, null, null, null, null, false, null);
    }

    /** The last advice of one candidate. */
    public static Zoekvraag laatsteVan(String kenmerk) {
        return new Zoekvraag(kenmerk, null, null, null, null, null, null, null, null, null, true, null);
    }

    /** The same question, for the page after this id. */
    public Zoekvraag after(@Nullable UUID id) {
        return new Zoekvraag(
                kenmerk,
                gemeente,
                uitkomst,
                afstand,
                signaal,
                besloten,
                afwijking,
                geldigTotEnMet,
                van,
                tot,
                laatste,
                id);
    }
}
