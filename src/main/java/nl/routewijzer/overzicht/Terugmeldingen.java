package nl.routewijzer.overzicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.overzicht.Overzicht.Terugmeldaantal;
import org.jspecify.annotations.Nullable;

/** Counts who was advised to be referred back, each candidate once a year. */
final class Terugmeldingen {
    private final Beleidsregister register;

    Terugmeldingen(Beleidsregister register) {
        this.register = register;
    }

    /** @param adviezen all advices to refer back, newest first */
    List<Terugmeldaantal> count(List<Caseloadregel> adviezen) {
        Set<List<?>> gezien = new HashSet<>();
        Map<Sleutel, List<Caseloadregel>> groepen = new LinkedHashMap<>();
        for (Caseloadregel regel : adviezen) {
            String reden = regel.samenvatting().reden();
            int jaar = regel.peildatum().getYear();
            if (reden != null && gezien.add(List.of(regel.persoon(), jaar))) {
                groepen.computeIfAbsent(
                                new Sleutel(jaar, regel.gemeente(), reden, groep(regel, reden)),
                                sleutel -> new ArrayList<>())
                        .add(regel);
            }
        }
        return groepen.entrySet().stream()
                .map(groep -> aantal(groep.getKey(), groep.getValue()))
                .sorted(Comparator.comparingInt(Terugmeldaantal::jaar)
                        .thenComparing(Terugmeldaantal::gemeente)
                        .thenComparing(Terugmeldaantal::reden))
                .toList();
    }

    private @Nullable Integer groep(Caseloadregel regel, String reden) {
        return Beleidsblik.inForce(register, regel.gemeente(), regel.peildatum())
                .filter(beleid -> beleid.hasRapportagegroep(reden))
                .map(beleid -> beleid.rapportagegroep(reden))
                .orElse(null);
    }

    private static Terugmeldaantal aantal(Sleutel sleutel, List<Caseloadregel> regels) {
        return new Terugmeldaantal(
                sleutel.jaar,
                sleutel.gemeente,
                sleutel.reden,
                sleutel.rapportagegroep,
                regels.size(),
                count(regels, true),
                count(regels, false));
    }

    private static int count(List<Caseloadregel> regels, boolean gevolgd) {
        return (int) regels.stream()
                .map(Caseloadregel::besluit)
                .filter(besluit -> besluit != null && besluit.gevolgd() == gevolgd)
                .count();
    }

    private record Sleutel(
            int jaar,
            String gemeente,
            String reden,
            @Nullable Integer rapportagegroep) {}
}
