package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of section 1 that look at more than one field, or at the policy. */
final class Samenhang {
    private static final List<Veld> NOT_AFTER_PEILDATUM = List.of(
            Veld.MELDINGSDATUM,
            Veld.AANVRAAGDATUM,
            Veld.START_DIENSTVERLENING,
            Veld.LAATSTE_INSCHRIJVING_PRO_VSO,
            Veld.PARTNER_LAATSTE_INSCHRIJVING_PRO_VSO);

    private final Map<Veld, Object> waarden;
    private final Set<String> given;
    private final List<GelezenVoorziening> eerdereVoorzieningen;
    private final Profielgrenzen grenzen;
    private final WaardeReader reader;

    Samenhang(
            Map<Veld, Object> waarden,
            Set<String> given,
            List<GelezenVoorziening> eerdereVoorzieningen,
            Profielgrenzen grenzen,
            WaardeReader reader) {
        this.waarden = waarden;
        this.given = given;
        this.eerdereVoorzieningen = eerdereVoorzieningen;
        this.grenzen = grenzen;
        this.reader = reader;
    }

    void check() {
        kenmerk();
        gemeente();
        onlyWith();
        aanvraagdatum();
        eerdereVoorzieningen.forEach(this::order);
        if (waarden.get(Veld.PEILDATUM) instanceof LocalDate peildatum) {
            peildatum(peildatum);
            gemeente(peildatum);
            geboren(Veld.GEBOORTEDATUM, peildatum);
            geboren(Veld.PARTNER_GEBOORTEDATUM, peildatum);
            NOT_AFTER_PEILDATUM.forEach(veld -> notAfter(veld, peildatum));
            eerdereVoorzieningen.forEach(eerdere -> onPeildatum(eerdere, peildatum));
        }
    }

    private void kenmerk() {
        if (waarden.get(Veld.KENMERK) instanceof String kenmerk) {
            if (!Kenmerk.isWellFormed(kenmerk)) {
                reader.fout(
                        Veld.KENMERK.pad(),
                        kenmerk,
                        "Een kenmerk heeft 1 tot 40 tekens: letters, cijfers en streepjes.");
            } else if (Kenmerk.isBsn(kenmerk)) {
                reader.fout(
                        Veld.KENMERK.pad(),
                        null,
                        "Dit kenmerk lijkt een burgerservicenummer. Gebruik een eigen kenmerk, zonder persoonsgegevens.");
            }
        }
    }

    private void gemeente() {
        if (waarden.get(Veld.GEMEENTE) instanceof String gemeente
                && !grenzen.gemeenten().contains(gemeente)) {
            reader.fout(Veld.GEMEENTE.pad(), gemeente, grenzen.refusal(gemeente).orElseGet(() -> unknown(gemeente)));
        }
    }

    private String unknown(String gemeente) {
        List<String> nabij = Similarity.nearest(gemeente, grenzen.gemeenten());
        String raad = nabij.isEmpty()
                ? " Kies uit: "
                        + String.join(
                                ", ", grenzen.gemeenten().stream().sorted().toList()) + "."
                : " Bedoelt u " + String.join(" of ", nabij) + "?";
        return "De gemeente '" + Echo.text(gemeente) + "' is onbekend." + raad;
    }

    /** A field that could not be read has its own message: what depends on it is not blamed as well. */
    private void onlyWith() {
        for (Veld veld : Veld.values()) {
            Veldvoorwaarde.of(veld).ifPresent(voorwaarde -> {
                String melding = voorwaarde.melding();
                if (melding != null && waarden.containsKey(veld) && isOtherwise(voorwaarde)) {
                    reader.fout(veld.pad(), waarden.get(veld), melding);
                }
            });
        }
    }

    private boolean isOtherwise(Veldvoorwaarde voorwaarde) {
        boolean isUnreadable = !waarden.containsKey(voorwaarde.bij())
                && given.contains(voorwaarde.bij().pad());
        return !isUnreadable && !voorwaarde.holds(waarden.get(voorwaarde.bij()));
    }

    private void aanvraagdatum() {
        if (waarden.get(Veld.AANVRAAGDATUM) instanceof LocalDate aanvraag
                && waarden.get(Veld.MELDINGSDATUM) instanceof LocalDate melding
                && aanvraag.isBefore(melding)) {
            reader.fout(
                    Veld.AANVRAAGDATUM.pad(),
                    aanvraag,
                    "De aanvraagdatum " + aanvraag + " ligt voor de meldingsdatum " + melding
                            + ". De melding bij UWV komt eerst.");
        }
    }

    private void peildatum(LocalDate peildatum) {
        if (peildatum.isBefore(grenzen.eerstePeildatum())) {
            reader.fout(
                    Veld.PEILDATUM.pad(),
                    peildatum,
                    "De peildatum ligt voor " + grenzen.eerstePeildatum() + ". Voor die tijd is er geen beleid.");
        }
    }

    private void gemeente(LocalDate peildatum) {
        if (waarden.get(Veld.GEMEENTE) instanceof String gemeente) {
            Optional.ofNullable(grenzen.gemeentedagen().get(gemeente))
                    .flatMap(dagen -> dagen.refusal(peildatum))
                    .ifPresent(melding -> reader.fout(Veld.GEMEENTE.pad(), gemeente, melding));
        }
    }

    private void geboren(Veld veld, LocalDate peildatum) {
        if (waarden.get(veld) instanceof LocalDate geboren) {
            if (!geboren.isBefore(peildatum)) {
                reader.fout(
                        veld.pad(),
                        geboren,
                        "Een geboortedatum ligt voor de peildatum " + peildatum + "; hier staat " + geboren + ".");
            } else if (!grenzen.tooOldOn(geboren).isAfter(peildatum)) {
                reader.fout(
                        veld.pad(),
                        geboren,
                        "Met geboortedatum " + geboren + " is iemand ouder dan " + grenzen.hoogsteLeeftijd()
                                + " jaar. Controleer het jaartal.");
            }
        }
    }

    private void notAfter(Veld veld, LocalDate peildatum) {
        if (waarden.get(veld) instanceof LocalDate datum && datum.isAfter(peildatum)) {
            reader.fout(veld.pad(), datum, "De datum " + datum + " ligt na de peildatum " + peildatum + ".");
        }
    }

    private void order(GelezenVoorziening eerdere) {
        LocalDate start = eerdere.start();
        LocalDate eind = eerdere.eind();
        if (start != null && eind != null && eind.isBefore(start)) {
            reader.fout(eerdere.pad() + ".eind", eind, "Het eind " + eind + " ligt voor de start " + start + ".");
        }
    }

    private void onPeildatum(GelezenVoorziening eerdere, LocalDate peildatum) {
        LocalDate start = eerdere.start();
        if (start != null && start.isAfter(peildatum)) {
            reader.fout(
                    eerdere.pad() + ".start", start, "De datum " + start + " ligt na de peildatum " + peildatum + ".");
        }
        LocalDate eind = eerdere.eind();
        if (eind != null && "LOOPT".equals(eerdere.resultaat()) && eind.isBefore(peildatum)) {
            reader.fout(
                    eerdere.pad() + ".eind",
                    eind,
                    "Een voorziening met resultaat LOOPT kan niet al geëindigd zijn; hier staat " + eind + ".");
        }
    }
}
