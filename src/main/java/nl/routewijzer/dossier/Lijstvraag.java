package nl.routewijzer.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list of advices.
 *
 * @param vraag which advices
 * @param deel some characters that stand after one another in the kenmerk, however they are written; {@code null} asks for all
 * @param bladzijde from 1
 */
public record Lijstvraag(Zoekvraag vraag, @Nullable String deel, Volgorde volgorde, int bladzijde) {

    /** Which comes first; of what is equal in this the newest. */
    public enum Volgorde {
        NIEUWSTE,
        OUDSTE,
        KENMERK,
        /** The advice that changes by itself soonest; what does not, comes last. */
        VERANDERT,
        /** Who is to be looked at again soonest; who is not, comes last. */
        HERBEOORDELEN
    }
}
