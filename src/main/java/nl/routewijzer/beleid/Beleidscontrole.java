package nl.routewijzer.beleid;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;

/**
 * Checks all files together: what one file alone cannot know. What is landelijk is seen once for every municipality, so
 * that the same problem is found more than once; it is told once. What was kept with an advice holds one municipality, so
 * that nothing can be said of those before and after it.
 */
final class Beleidscontrole {
    private static final Comparator<Probleem> BY_PLACE = Comparator.comparing(Probleem::bestand)
            .thenComparingInt(Probleem::regel)
            .thenComparingInt(Probleem::kolom);

    private Beleidscontrole() {}

    /**
     * @param inOrde in which nothing was wrong before; the same files are not checked again
     * @param dienst whether the service works by this policy, so that the software must find in it what it looks for
     * @throws RulesRejected with every problem of every file
     */
    static void check(
            List<Regelbestand> bestanden, Streken streken, Collection<Gemeentebeleid> inOrde, boolean dienst) {
        List<Gemeentebeleid> gemeenten = streken.inKnownRegio();
        List<Gemeentebeleid> nieuw =
                gemeenten.stream().filter(beleid -> !inOrde.contains(beleid)).toList();
        Set<Probleem> problemen = new LinkedHashSet<>();
        bestanden.stream()
                .map(Regelbestand::problemen)
                .flatMap(Collection::stream)
                .forEach(problemen::add);
        StreekControle.check(bestanden, streken, problemen);
        if (streken.verklaard().size() > 1) {
            HerindelingControle.check(streken.verklaard(), problemen);
        }
        SignaalControle.check(bestanden, problemen);
        for (Gemeentebeleid beleid : nieuw) {
            ParameterControle.check(beleid, problemen);
            CodeControle.check(beleid, problemen);
            EigenfeitControle.check(beleid, problemen);
            BegripControle.check(beleid, problemen);
            UitzonderingControle.check(beleid, problemen);
            RegelControle.check(beleid, problemen);
            VerbandControle.check(beleid, problemen);
            LaagControle.check(beleid, problemen);
            SchaduwControle.check(beleid, problemen);
            ResultaatControle.check(beleid, problemen);
            VoorzieningControle.check(beleid, problemen);
            WijzigingControle.check(beleid, problemen);
            SamenloopControle.check(beleid, problemen);
            TabelControle.check(beleid, problemen);
            WaarborgControle.check(beleid, problemen);
        }
        if (problemen.isEmpty()) {
            nieuw.forEach(beleid -> VoorzieningControle.checkRivals(beleid, problemen));
            if (dienst) {
                Vereistcontrole.check(gemeenten, problemen);
            }
        }
        if (!problemen.isEmpty()) {
            throw new RulesRejected(problemen.stream().sorted(BY_PLACE).toList());
        }
    }
}
