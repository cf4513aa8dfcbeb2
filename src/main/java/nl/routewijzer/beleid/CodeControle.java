package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.BehoefteAan;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Verklaring.EigenCode;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorziening;

/** The codes that the policy adds to a list are new, and every code of such a list that it names is known in that layer. */
final class CodeControle {
    private final List<EigenCode> eigen;
    private final Set<Probleem> problemen;

    private CodeControle(List<EigenCode> eigen, Set<Probleem> problemen) {
        this.eigen = eigen;
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        CodeControle controle = new CodeControle(beleid.eigenCodes().toList(), problemen);
        controle.eigen.forEach(controle::isNew);
        beleid.regels().forEach(controle::check);
        beleid.voorzieningen().forEach(controle::check);
        Zinbron.of(beleid)
                .forEach(bron -> controle.conditions(
                        bron.voorwaarden(), bron.vermelding().plaats().laag(), bron.report(problemen)));
    }

    private void isNew(EigenCode code) {
        String wat = "De code " + code.code();
        if (code.lijst().codes().contains(code.code())) {
            problem(
                    code,
                    wat + " hoort bij het programma en kan hier niet opnieuw worden gemaakt. Kies een andere code.");
        }
        eigen.subList(0, eigen.indexOf(code)).stream()
                .filter(ander -> ander.lijst() == code.lijst() && ander.code().equals(code.code()))
                .forEach(ander -> problem(code, wat + " staat ook al in " + ander.plaats() + "."));
    }

    private void problem(EigenCode code, String melding) {
        problemen.add(code.plaats().problem(1, melding));
    }

    private void check(Regel regel) {
        Laag laag = regel.vermelding().plaats().laag();
        BiConsumer<String, String> report = (woord, melding) -> problemen.add(regel.problem(woord, melding));
        for (Gevolg gevolg : regel.dan()) {
            if (gevolg instanceof Gevolg.Behoefte behoefte) {
                known(Codelijst.BEHOEFTE, behoefte.code(), laag, "geen waarde van de behoeften", report);
            } else if (gevolg instanceof Gevolg.Bepaal bepaal) {
                fact(bepaal.feit(), bepaal.code(), laag, report);
            }
        }
    }

    private void check(Voorziening voorziening) {
        Laag laag = voorziening.vermelding().plaats().laag();
        BiConsumer<String, String> report = (woord, melding) -> problemen.add(voorziening.problem(woord, melding));
        voorziening
                .dekkingen()
                .forEach(dekking -> known(Codelijst.BEHOEFTE, dekking.behoefte(), laag, "geen behoefte", report));
    }

    private void conditions(List<Voorwaarde> voorwaarden, Laag laag, BiConsumer<String, String> report) {
        voorwaarden.stream().flatMap(Voorwaarde::all).forEach(zin -> {
            if (zin instanceof Voorwaarde.Is is) {
                is.codes().forEach(code -> fact(is.feit(), code, laag, report));
            } else if (zin instanceof BehoefteAan behoefte) {
                behoefte.behoeften().forEach(code -> known(Codelijst.BEHOEFTE, code, laag, "geen behoefte", report));
            }
        });
    }

    private void fact(Feit feit, String code, Laag laag, BiConsumer<String, String> report) {
        if (feit.type() instanceof Feit.Type.Code type && type.lijst().isOpen()) {
            known(type.lijst(), code, laag, "geen waarde van " + feit.onderwerp(), report);
        }
    }

    private void known(Codelijst lijst, String code, Laag laag, String wat, BiConsumer<String, String> report) {
        List<String> bekend = new ArrayList<>(lijst.codes());
        eigen.stream()
                .filter(ander -> ander.lijst() == lijst && ander.plaats().laag().compareTo(laag) <= 0)
                .map(EigenCode::code)
                .forEach(bekend::add);
        if (!bekend.contains(code)) {
            report.accept(
                    code,
                    "'" + code + "' is " + wat + "; kies uit: " + String.join(", ", bekend) + "."
                            + Similarity.didYouMean(code, bekend));
        }
    }
}
