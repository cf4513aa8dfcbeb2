package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.regels.Omslag;

/**
 * Finds the first day on which an advice changes by itself, by evaluating each day on which a date passes a limit or the policy
 * changes. The engine that advises evaluates them: what is stored with an advice is what it will say.
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
        while (true) {
            Beleid beleid = proef.beleid(vanaf);
            LocalDate tot = beleid.geldigheid().tot();
            List<Omslag> omslagen = Omslagen.of(proef.profiel(), beleid, proef.facts(vanaf));
            for (LocalDate dag : days(omslagen, vanaf, tot)) {
                Kern dan = proef.on(dag);
                if (!dan.equals(proef.kern())) {
                    return changed(dag, omslagen, dan);
                }
            }
            if (tot.equals(LocalDate.MAX)) {
                return new Geldigheidsduur(null, List.of(), null);
            }
            vanaf = tot;
            Kern dan = proef.on(tot);
            if (!dan.equals(proef.kern())) {
                return new Geldigheidsduur(tot, List.of("het beleid verandert"), dan.uitkomst());
            }
        }
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
