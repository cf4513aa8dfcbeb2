package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.profiel.Profielwijziging;
import nl.routewijzer.regels.Omslag;

/**
 * Finds the first day on which an advice changes by itself, by evaluating each day on which a date passes a limit or the policy
 * changes.
 */
final class Geldigheidszoeker {
    private final Proef proef;

    private Geldigheidszoeker(Proef proef) {
        this.proef = proef;
    }

    static Geldigheidsduur of(Proef proef) {
        return new Geldigheidszoeker(proef).find();
    }

    private Geldigheidsduur find() {
        LocalDate vanaf = proef.profiel().peildatum();
        Doorrekening hier = proef.nu();
        while (true) {
            LocalDate tot = hier.beleid().geldigheid().tot();
            List<Omslag> omslagen = Omslagen.of(proef.profiel(), hier);
            for (LocalDate dag : days(omslagen, vanaf, tot)) {
                Kern dan = Kern.of(on(dag).advies());
                if (!dan.equals(proef.kern())) {
                    return changed(dag, omslagen, dan);
                }
            }
            if (tot.equals(LocalDate.MAX)) {
                return new Geldigheidsduur(null, List.of(), null);
            }
            vanaf = tot;
            hier = on(tot);
            Kern dan = Kern.of(hier.advies());
            if (!dan.equals(proef.kern())) {
                return new Geldigheidsduur(tot, List.of("het beleid verandert"), dan.uitkomst());
            }
        }
    }

    private Doorrekening on(LocalDate dag) {
        return proef.tryOut(Profielwijziging.on(dag, proef.profiel()));
    }

    private static List<LocalDate> days(List<Omslag> omslagen, LocalDate na, LocalDate voor) {
        return omslagen.stream()
                .map(Omslag::dag)
                .filter(dag -> dag.isAfter(na) && dag.isBefore(voor))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Geldigheidsduur changed(LocalDate dag, List<Omslag> omslagen, Kern dan) {
        return new Geldigheidsduur(
                dag,
                omslagen.stream()
                        .filter(omslag -> omslag.dag().equals(dag))
                        .map(Omslag::aanleiding)
                        .distinct()
                        .toList(),
                dan.uitkomst());
    }
}
