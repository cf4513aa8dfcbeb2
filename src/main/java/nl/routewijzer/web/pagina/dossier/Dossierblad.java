package nl.routewijzer.web.pagina.dossier;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.balie.Kandidaatdossier;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.web.pagina.besluit.Besluitblad;
import nl.routewijzer.web.pagina.deel.Afhandelregel;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of a candidate as it is shown.
 *
 * @param sleutel the key of the municipality where the candidate lives, for links
 * @param geboortedatums warns of birth dates that nobody explained; {@code null} when there are none
 * @param laatste the last advice that counts; {@code null} when all are withdrawn, and on a page of older ones
 * @param nu what comes next; {@code null} on a page of older advices
 * @param duur how long the service lasts until today, or lasted, in words; {@code null} when it has not begun
 * @param termijnen soonest first
 * @param ontwikkeling how the candidate came along; {@code null} as long as there is nothing to compare
 * @param gesloten since when and why the dossier is closed, in words; {@code null} while it is open
 * @param standen when it was closed and opened, oldest first
 * @param eerste whether this is the page of the newest advices
 * @param volgende where the older advices begin; {@code null} when there are none
 */
record Dossierblad(
        String kenmerk,
        String sleutel,
        String gemeente,
        @Nullable String geboortedatums,
        @Nullable UUID laatste,
        Kandidaatdossier.@Nullable Nu nu,
        @Nullable String duur,
        List<Termijnregel> termijnen,
        List<Momentregel> momenten,
        @Nullable Ontwikkelblad ontwikkeling,
        @Nullable String gesloten,
        List<Standregel> standen,
        boolean eerste,
        @Nullable UUID volgende) {

    /** One of several persons with the same kenmerk; {@code sleutel} is that of the municipality. */
    record Keuze(String kenmerk, String sleutel, String regio, String gemeente) {}

    /**
     * That the dossier was closed or opened.
     *
     * @param regel as it was typed
     */
    record Standregel(String wat, @Nullable String regel, String genoteerd) {}

    /** A term in words; {@code stand} where its day is there, or has passed. */
    record Termijnregel(String naam, String dag, @Nullable String stand) {}

    /**
     * An advice with its besluiten.
     *
     * @param wijzigingen what happened with the person: a move, a birth date that was corrected
     * @param ingetrokken that it was given by mistake; {@code null} as long as it counts
     * @param afhandelingen how it stands with its terugmelding and its overdracht
     * @param verschil what changed since the one before; {@code null} for the first advice
     * @param doorBeleid what of that the other policy does by itself; {@code null} when that is not known
     */
    record Momentregel(
            UUID id,
            String uitkomst,
            String peildatum,
            String gegeven,
            String gemeente,
            List<String> wijzigingen,
            List<Besluitblad.Regel> besluiten,
            @Nullable Intrekking ingetrokken,
            List<Afhandelregel> afhandelingen,
            @Nullable Verschilregels verschil,
            @Nullable Verschilregels doorBeleid) {}

    /**
     * What changed, in words; all empty when nothing did.
     *
     * @param wijzigingen what was, and what is now
     * @param lijsten titles, each with what came or went
     */
    record Verschilregels(List<Wijziging> wijzigingen, List<Lijst> lijsten, boolean anderBeleid) {

        public boolean niets() {
            return zelfdeAdvies() && !anderBeleid;
        }

        /** Whether nothing changed but perhaps the policy. */
        public boolean zelfdeAdvies() {
            return wijzigingen.isEmpty() && lijsten.isEmpty();
        }
    }

    /** A fact or an outcome that changed. */
    record Wijziging(String wat, String was, String is) {}

    /** What came or went: the words of the policy, so Dutch. */
    record Lijst(String titel, List<String> delen) {}
}
