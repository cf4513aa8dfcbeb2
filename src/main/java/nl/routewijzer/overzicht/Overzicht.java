package nl.routewijzer.overzicht;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a caseload on a day. A candidate counts once, by the last advice.
 *
 * @param dag on which terms and months are counted
 * @param gemeente key of the only municipality that is counted; {@code null} for all
 * @param kandidaten those who are counted: where nothing else was asked, those whose dossier is open
 * @param gesloten how many candidates there are whose dossier is closed, counted or not; terugmeldingen and afwijkingen always
 *     count them
 * @param inDienstverlening of how many of the candidates the service began, and did not end with a terugmelding or with the dossier
 * @param termijnMaanden after how many months the service ends; {@code null} where the policy has no such term, or where
 *     not all candidates have the same
 * @param overTermijn how many are in service for that long or longer
 * @param afwijkingen by how often was deviated, most often first
 * @param ontwikkeling by the first afstand, the nearest first
 * @param ontwikkelingPerVoorziening by what was decided meanwhile; who got two voorzieningen counts at both
 */
public record Overzicht(
        LocalDate dag,
        @Nullable String gemeente,
        int kandidaten,
        int gesloten,
        int inDienstverlening,
        @Nullable Integer termijnMaanden,
        int overTermijn,
        List<Uitkomstaantal> uitkomsten,
        List<Terugmeldaantal> terugmeldingen,
        List<Duurklasse> duur,
        List<Termijnnadering> termijnNadert,
        List<Fasestand> fasen,
        List<Regelafwijking> afwijkingen,
        List<Beweging> ontwikkeling,
        List<Beweging> ontwikkelingPerVoorziening) {

    /** How many profiles the last advice asks to complete. */
    public int onvolledig() {
        return fasen.stream().mapToInt(Fasestand::onvolledig).sum();
    }

    /** How many candidates are in intake and diagnosis for too long. */
    public int langeIntake() {
        return fasen.stream().mapToInt(Fasestand::langeIntake).sum();
    }

    /**
     * How many candidates came closer to work, stayed where they were, or came further from it: the last afstand that was
     * judged, beside the first.
     *
     * @param groep code of an afstand, or of a voorziening
     */
    public record Beweging(String groep, int dichterbij, int gelijk, int verder) {
        public int totaal() {
            return dichterbij + gelijk + verder;
        }
    }

    /** How many candidates have this uitkomst and this afstand; {@code afstand} is {@code null} where it was not judged. */
    public record Uitkomstaantal(String uitkomst, @Nullable String afstand, int aantal) {}

    /**
     * How many candidates were advised to be referred back, each once a year, by the last of these advices.
     *
     * @param jaar of the peildatum
     * @param rapportagegroep under which the policy of that day reports the reason; {@code null} when the policy of today
     *     no longer knows the municipality or the reason
     * @param gevolgd on how many of them the consultant followed the advice
     * @param afgeweken on how many of them the consultant deviated; on the others nothing is decided yet
     */
    public record Terugmeldaantal(
            int jaar,
            String gemeente,
            String reden,
            @Nullable Integer rapportagegroep,
            int aantal,
            int gevolgd,
            int afgeweken) {}

    /**
     * How many candidates are in service for this long.
     *
     * @param vanaf full months, included
     * @param tot full months, not included; {@code null} for no end
     */
    public record Duurklasse(int vanaf, @Nullable Integer tot, int aantal) {}

    /**
     * Somebody whose term comes near, as the rule of the policy says on this day.
     *
     * @param maanden full months in service
     * @param einde first day after the term; {@code null} where the policy has none
     */
    public record Termijnnadering(
            String kenmerk,
            String gemeente,
            LocalDate startDienstverlening,
            int maanden,
            @Nullable LocalDate einde,
            @Nullable String fase,
            @Nullable String afstand) {}

    /**
     * The candidates in a phase.
     *
     * @param fase {@code null} when it is unknown
     * @param onvolledig how many of them have a profile that the last advice asks to complete
     * @param langeIntake how many of them are in intake and diagnosis for too long on this day
     */
    public record Fasestand(@Nullable String fase, int aantal, int onvolledig, int langeIntake) {}

    /**
     * How often consultants deviated from what a rule made of it.
     *
     * @param regel number and title of the rule that gave the uitkomst; {@code null} when it is not known
     * @param besluiten in force on advices of that rule
     */
    public record Regelafwijking(@Nullable String regel, String uitkomst, int besluiten, int afgeweken) {}
}
