package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;

/**
 * Finds the first day on which an advice changes by itself, by evaluating each day on which a date passes a limit or the policy
 * changes. The engine that advises evaluates them: what is stored with an advice is what it will say.
 */
final class Geldigheidszoeker {
    private final Proef proef;
    private final Beleidsregister register;

    private Geldigheidszoeker(Proef proef, Beleidsregister register) {
        this.proef = proef;
        this.register = register;
    }

    static Geldigheidsduur of(Proef proef, Beleidsregister register) {
        return new Geldigheidszoeker(proef, register).find();
    }

    private Geldigheidsduur find() {
        LocalDate vanaf = proef.profiel().peildatum();
        Beleid beleid = proef.beleid();
        while (true) {
            LocalDate tot = beleid.geldigheid().tot();
            for (LocalDate dag : days(beleid, vanaf, tot)) {
                Kern dan = proef.on(dag);
                if (!dan.equals(proef.kern())) {
                    return changed(dag, beleid, dan);
                }
            }
            if (tot.equals(LocalDate.MAX)) {
                return new Geldigheidsduur(null, List.of(), null);
            }
            vanaf = tot;
            beleid = register.inForce(proef.profiel().gemeente(), tot);
            Kern dan = proef.on(tot);
            if (!dan.equals(proef.kern())) {
                return new Geldigheidsduur(tot, List.of("het beleid verandert"), dan.uitkomst());
            }
        }
    }

    private List<LocalDate> days(Beleid beleid, LocalDate na, LocalDate voor) {
        return Omslagen.of(proef.profiel(), beleid).stream()
                .map(Omslag::dag)
                .filter(dag -> dag.isAfter(na) && dag.isBefore(voor))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Geldigheidsduur changed(LocalDate dag, Beleid beleid, Kern dan) {
        return new Geldigheidsduur(
                dag,
                Omslagen.of(proef.profiel(), beleid).stream()
                        .filter(omslag -> omslag.dag().equals(dag))
                        .map(Omslag::aanleiding)
                        .distinct()
                        .toList(),
                dan.uitkomst());
    }
}
