package nl.routewijzer.overzicht;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Lijstvraag;
import nl.routewijzer.dossier.Ontwikkeling;
import nl.routewijzer.dossier.Ontwikkelingen;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;

/**
 * A caseload of these lines; the newest line of a kenmerk is the last in the list.
 *
 * @param gelezen how often the candidates were read
 */
record VasteCaseload(List<Caseloadregel> regels, AtomicInteger gelezen) implements Caseload {

    static VasteCaseload of(Regelbouw... regels) {
        return new VasteCaseload(Stream.of(regels).map(Regelbouw::make).toList(), new AtomicInteger());
    }

    @Override
    public List<Caseloadregel> latest(@Nullable List<String> gemeenten) {
        gelezen.incrementAndGet();
        return in(gemeenten)
                .filter(regel -> regels.stream()
                        .filter(ander -> ander.kenmerk().equals(regel.kenmerk()))
                        .reduce((eerste, tweede) -> tweede)
                        .filter(regel::equals)
                        .isPresent())
                .toList();
    }

    @Override
    public List<Caseloadregel> terugmeldingen(@Nullable List<String> gemeenten) {
        return in(gemeenten)
                .filter(regel -> regel.uitkomst().equals("TERUGMELDING"))
                .sorted(Comparator.comparingInt(regels::indexOf).reversed())
                .toList();
    }

    @Override
    public List<Caseloadregel> besloten(@Nullable List<String> gemeenten) {
        return in(gemeenten).filter(regel -> regel.besluit() != null).toList();
    }

    private Stream<Caseloadregel> in(@Nullable List<String> gemeenten) {
        return regels.stream().filter(regel -> gemeenten == null || gemeenten.contains(regel.gemeente()));
    }

    @Override
    public List<Ontwikkeling> ontwikkelingen(@Nullable List<String> gemeenten) {
        Ontwikkelingen ontwikkelingen = new Ontwikkelingen();
        regels.forEach(regel -> ontwikkelingen.add(
                regel.persoon(), regel.gemeente(), regel.samenvatting().afstand(), List.of("LEERWERKPLEK")));
        return ontwikkelingen.in(gemeenten);
    }

    @Override
    public Omvang omvang() {
        return new Omvang(
                regels.size(),
                regels.stream().filter(regel -> regel.besluit() != null).count(),
                0,
                0);
    }

    @Override
    public Bladzijde list(Zoekvraag vraag) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Lijst page(Lijstvraag vraag) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> gemeenten() {
        return regels.stream().map(Caseloadregel::gemeente).distinct().toList();
    }

    @Override
    public List<String> signalen() {
        throw new UnsupportedOperationException();
    }
}
