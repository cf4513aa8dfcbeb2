package nl.routewijzer.toetsing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Beslissing;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsproef;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.beleid.Regelset;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Stap;

/**
 * Tries the policy of every municipality and period on its {@link Proefgroep}. What was tried and found in order is remembered,
 * so that after a change only the municipalities and periods that it touches are tried again.
 */
public final class Beleidstoets implements Beleidsproef {
    private static final int MOST_REMEMBERED = 5_000;

    private final Set<String> inOrde = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> oudste) {
            return size() > MOST_REMEMBERED;
        }
    });

    /**
     * A municipality and one of its periods.
     *
     * @param beslissend the rules that decide there
     */
    record Geval(String gemeente, Beleid beleid, Regelset beslissend) {
        static Geval of(String gemeente, Beleid beleid) {
            return new Geval(gemeente, beleid, beleid.regelset().decisive());
        }

        /** What the rules decide about somebody as far as a step. */
        Beslissing decide(Kandidaatprofiel profiel, Stap stap) {
            return Beslissing.of(profiel, beleid, beslissend.upTo(stap));
        }

        /** The same for policies that decide the same: the rules, the numbers that they use, and the waarborgen. */
        String sleutel() {
            StringBuilder tekst = new StringBuilder(beslissend.sleutel());
            beslissend.regels().stream()
                    .flatMap(regel -> regel.grenzen().stream())
                    .map(grens -> grens.value(beleid::parameter).tekst())
                    .forEach(waarde -> tekst.append('\n').append(waarde));
            beleid.hersteltermijnen().forEach(tekst::append);
            beleid.waarborgen().forEach(tekst::append);
            beleid.eigenFeiten().forEach(tekst::append);
            return tekst.toString();
        }
    }

    @Override
    public synchronized List<Probleem> test(Beleidsregister register) {
        Map<String, Geval> gevallen = new LinkedHashMap<>();
        for (Gemeente gemeente : register.gemeenten()) {
            register.versions(gemeente.sleutel())
                    .map(beleid -> Geval.of(gemeente.sleutel(), beleid))
                    .forEach(geval -> gevallen.putIfAbsent(geval.sleutel(), geval));
        }
        gevallen.keySet().removeAll(inOrde);
        List<Probleem> tegenspraken = Proef.contradictions(register, gevallen.values());
        if (!tegenspraken.isEmpty()) {
            return tegenspraken;
        }
        List<Bevinding> bevindingen = Proef.run(register, gevallen.values());
        Set<Geval> fout = Collections.newSetFromMap(new IdentityHashMap<>());
        bevindingen.forEach(bevinding -> fout.add(bevinding.geval()));
        gevallen.forEach((sleutel, geval) -> {
            if (!fout.contains(geval)) {
                inOrde.add(sleutel);
            }
        });
        return once(bevindingen);
    }

    /** Each thing that is wrong once, with the candidate of the latest period as an example. */
    private static List<Probleem> once(List<Bevinding> bevindingen) {
        return bevindingen.stream()
                .collect(Collectors.toMap(
                        Bevinding::waarover, bevinding -> bevinding, (eerder, later) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .map(Bevinding::probleem)
                .toList();
    }
}
