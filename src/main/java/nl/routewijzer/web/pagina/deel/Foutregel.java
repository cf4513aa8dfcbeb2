package nl.routewijzer.web.pagina.deel;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Fout;

/** A line of the error summary, and the id of the control to which it leads. */
public record Foutregel(String doel, String label, String melding) {

    /** What is wrong with each control, in their order. */
    public static List<Foutregel> of(List<Invoerveld> velden) {
        return velden.stream()
                .flatMap(veld ->
                        veld.meldingen().stream().map(melding -> new Foutregel(veld.doel(), veld.label(), melding)))
                .toList();
    }

    /** The same, and before it what belongs to no control: that leads to the first one. */
    public static List<Foutregel> of(List<Invoerveld> velden, List<Fout> fouten) {
        Invoerveld eerste = velden.get(0);
        return Stream.concat(
                        fouten.stream()
                                .filter(fout -> velden.stream()
                                        .noneMatch(veld -> veld.naam().equals(fout.veld())))
                                .map(fout -> new Foutregel(eerste.doel(), eerste.label(), fout.melding())),
                        of(velden).stream())
                .toList();
    }
}
