package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which advices are asked for; {@code null} asks for all that count.
 *
 * @param kenmerk however its letters are written
 * @param gebied where the kenmerk is one person
 * @param gemeente keys of municipalities; the advice was given in one of them
 * @param signaal codes of a signal, of now and of before; the advice gives one of them
 * @param besloten whether a besluit on the advice is in force
 * @param afwijking whether the besluit in force deviates from the advice; either way there is one
 * @param geldigTotEnMet the advice changes by itself on this day or before
 * @param herbeoordelenTotEnMet the candidate is to be looked at again on this day or before
 * @param van first day on which the advice was given, in Europe/Amsterdam
 * @param tot last day, included
 * @param laatste only the last advice that was given about each person
 * @param ingetrokken also those that were withdrawn
 * @param gesloten whether the dossier is closed
 * @param wacht of which the terugmelding or the overdracht waits
 * @param cursor the last id of the page before this one
 */
public record Zoekvraag(
        @Nullable String kenmerk,
        @Nullable String gebied,
        @Nullable List<String> gemeente,
        @Nullable String uitkomst,
        @Nullable String afstand,
        @Nullable List<String> signaal,
        @Nullable Boolean besloten,
        @Nullable Boolean afwijking,
        @Nullable LocalDate geldigTotEnMet,
        @Nullable LocalDate herbeoordelenTotEnMet,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        boolean laatste,
        boolean ingetrokken,
        @Nullable Boolean gesloten,
        @Nullable Openstaand wacht,
        @Nullable UUID cursor) {

    /** Every advice. */
    public static final Zoekvraag ALLES = ofKenmerk(null);

    /** Without a {@code gebied}, and of those that count. */
    public Zoekvraag(
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
        this(
                kenmerk,
                null,
                gemeente,
                uitkomst,
                afstand,
                signaal,
                besloten,
                afwijking,
                geldigTotEnMet,
                null,
                van,
                tot,
                laatste,
                false,
                null,
                null,
                cursor);
    }

    /** Every advice with this kenmerk, in whatever region. */
    public static Zoekvraag ofKenmerk(@Nullable String kenmerk) {
        return new Zoekvraag(kenmerk, null, null, null, null, null, null, null, null, null, false, null);
    }

    /** Every advice about one person. */
    public static Zoekvraag of(Persoon persoon) {
        return of(persoon, false, false);
    }

    /** Every advice about one person, and what was withdrawn. */
    public static Zoekvraag alleVan(Persoon persoon) {
        return of(persoon, false, true);
    }

    /** The last advice about one person. */
    public static Zoekvraag laatsteVan(Persoon persoon) {
        return of(persoon, true, false);
    }

    private static Zoekvraag of(Persoon persoon, boolean laatste, boolean ingetrokken) {
        return new Zoekvraag(
                persoon.sleutel(),
                persoon.gebied(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                laatste,
                ingetrokken,
                null,
                null,
                null);
    }

    /** The same question, for the page after this id. */
    public Zoekvraag after(@Nullable UUID id) {
        return with(herbeoordelenTotEnMet, gesloten, wacht, id);
    }

    /** The same question, about those who are to be looked at again on this day or before; {@code null} asks for all. */
    public Zoekvraag herbeoordelen(@Nullable LocalDate totEnMet) {
        return with(totEnMet, gesloten, wacht, cursor);
    }

    /** The same question, of those that wait for this; {@code null} for all. */
    public Zoekvraag waitingFor(@Nullable Openstaand openstaand) {
        return with(herbeoordelenTotEnMet, gesloten, openstaand, cursor);
    }

    /** The same question, of dossiers that are closed or of those that are not; {@code null} for all. */
    public Zoekvraag inDossiers(@Nullable Boolean dieGeslotenZijn) {
        return with(herbeoordelenTotEnMet, dieGeslotenZijn, wacht, cursor);
    }

    private Zoekvraag with(
            @Nullable LocalDate opnieuw,
            @Nullable Boolean andereGesloten,
            @Nullable Openstaand anderWacht,
            @Nullable UUID andereCursor) {
        return new Zoekvraag(
                kenmerk,
                gebied,
                gemeente,
                uitkomst,
                afstand,
                signaal,
                besloten,
                afwijking,
                geldigTotEnMet,
                opnieuw,
                van,
                tot,
                laatste,
                ingetrokken,
                andereGesloten,
                anderWacht,
                andereCursor);
    }
}
