package nl.routewijzer.drools;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Loket;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Tabelsoort;

/** Prints what a rule does instead of doing it. */
final class DrlConsequences implements Gevolg.Uitvoering {
    private final Beleid beleid;
    private final Regel regel;
    private final StringBuilder drl = new StringBuilder();

    private DrlConsequences(Beleid beleid, Regel regel) {
        this.beleid = beleid;
        this.regel = regel;
    }

    static String print(Beleid beleid, Regel regel) {
        DrlConsequences printer = new DrlConsequences(beleid, regel);
        regel.dan().forEach(gevolg -> gevolg.apply(printer));
        return printer.drl.toString();
    }

    @Override
    public void determine(Feit feit, String code) {
        line(DrlNames.setter(feit) + "(" + DrlNames.quote(code) + ");");
    }

    @Override
    public void copy(Feit doel, Feit bron) {
        line(DrlNames.setter(doel) + "(" + DrlNames.getter(bron) + ");");
    }

    @Override
    public void runZoekperiode(Grens duur, Grens leeftijd) {
        line("runZoekperiode($casus, " + count(duur) + ", " + count(leeftijd) + ");");
    }

    @Override
    public void forecast(Tabelsoort tabel, Grens perExtra) {
        line("forecast($casus, " + count(perExtra) + ");");
    }

    @Override
    public void askUnknown() {
        regel.asked().forEach(feit -> miss(isUnknown(feit), feit.naam()));
        regel.askedEigen()
                .forEach(
                        naam -> miss("!isKnown($casus.getEigen(), " + DrlNames.quote(naam) + ")", Eigenfeit.pad(naam)));
    }

    private void miss(String unknown, String naam) {
        line("if (" + unknown + ") { miss($casus, " + DrlNames.quote(naam) + ", " + DrlNames.quote(regel.hoofdnummer())
                + "); }");
    }

    @Override
    public void lookUpLoket(Feit feit) {
        line("lookUpLoket($casus, " + DrlNames.getter(feit) + ");");
    }

    @Override
    public void lookUpLoket(String rij) {
        line("lookUpLoket($casus, " + DrlNames.quote(rij) + ");");
    }

    @Override
    public void supportLeefgebieden(List<String> codes, String rij) {
        for (Feit leefgebied : Feiten.leefgebieden()) {
            String condition = codes.stream()
                    .map(code -> DrlNames.quote(code) + ".equals(" + DrlNames.getter(leefgebied) + ")")
                    .collect(Collectors.joining(" || "));
            line("if (" + condition + ") { "
                    + support(leefgebied.korteNaam(), beleid.loket(leefgebied.korteNaam(), rij)) + " }");
        }
    }

    @Override
    public void support(String naam, String rij) {
        line(support(naam, beleid.loket(rij)));
    }

    @Override
    public void signal(String code, String tekst) {
        String quoted = DrlNames.quote(code);
        line("if (!$casus.getSignalen().contains(" + quoted + ")) { $casus.getSignalen().add(" + quoted + "); }");
    }

    @Override
    public void need(String behoefte) {
        String quoted = DrlNames.quote(behoefte);
        line("if (!$casus.getBehoeften().contains(" + quoted + ")) { $casus.getBehoeften().add(" + quoted
                + "); insert(new Behoefte(" + quoted + ", "
                + behoeften().sorted(Codelijst.BEHOEFTE.order()).toList().indexOf(behoefte)
                + ", "
                + behoeften().sorted().toList().indexOf(behoefte)
                + ")); }");
    }

    /** Those of the program and those that a rule gives. */
    private Stream<String> behoeften() {
        Stream<String> gegeven = beleid.regelset().regels().stream()
                .flatMap(ander -> ander.dan().stream())
                .filter(Gevolg.Behoefte.class::isInstance)
                .map(gevolg -> ((Gevolg.Behoefte) gevolg).code());
        return Stream.concat(Codelijst.BEHOEFTE.codes().stream(), gegeven).distinct();
    }

    @Override
    public void objectToOverdue(String code, String tekst) {
        object(code, tekst);
        line("insert(new BezwaarOverTermijn(" + DrlNames.quote(code) + ", $casus.getToegepast().size()));");
    }

    @Override
    public void object(String code, String tekst) {
        line("insert(new Bezwaar(" + DrlNames.quote(code) + ", " + DrlNames.quote(regel.nummer())
                + ", $casus.getToegepast().size()));");
    }

    private static String support(String naam, Loket loket) {
        return "$casus.getParallel().add(new Ondersteuning("
                + String.join(
                        ", ",
                        DrlNames.quote(naam),
                        DrlNames.quote(loket.instantie()),
                        DrlNames.quoteOrNull(loket.functie()))
                + "));";
    }

    private static String isUnknown(Feit feit) {
        String unknown = DrlNames.getter(feit) + " == null";
        return feit.isOfPartner()
                ? "\"GEHUWD\".equals(" + DrlNames.getter(Feiten.of(Veld.HUISHOUDEN)) + ") && " + unknown
                : unknown;
    }

    private int count(Grens grens) {
        return grens.value(beleid::parameter) instanceof Hoeveelheid hoeveelheid ? Maat.count(hoeveelheid) : 0;
    }

    private void line(String line) {
        drl.append("  ").append(line).append('\n');
    }
}
