package nl.routewijzer.toetsing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
     * @param totStap the same as far as each step that was asked for
     */
    record Geval(String gemeente, Beleid beleid, Regelset beslissend, Map<Stap, Regelset> totStap) {
        static Geval of(String gemeente, Beleid beleid) {
            return new Geval(gemeente, beleid, beleid.regelset().decisive(), new ConcurrentHashMap<>());
        }

        /** What the rules decide about somebody as far as a step. */
        Beslissing decide(Kandidaatprofiel profiel, Stap stap) {
            return Beslissing.of(profiel, beleid, totStap.computeIfAbsent(stap, beslissend::upTo));
        }

        /** The same for policies that decide the same: the rules, the numbers that they use, and the waarborgen. */
        String sleutel() {
            StringBuilder tekst = new StringBuilder(beslissend.sleutel());
            beslissend.regels().stream()
                    .flatMap(regel -> regel.grenzen().stream())
                    .map(grens -> grens.value(beleid::parameter).tekst())
                    .forEach(waarde -> tekst.append('\n').append(waarde));
            beleid.hersteltermijnen().forEach(tekst::append);
            beleid.waarborgen().forEach(waarborg -> tekst.append(waarborg.brontekst()));
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
        if (bevindingen.isEmpty()) {
            inOrde.addAll(gevallen.keySet());
        }
        return bevindingen.stream()
                .collect(Collectors.toMap(
                        Bevinding::waarover, Bevinding::probleem, (eerste, zelfde) -> eerste, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
