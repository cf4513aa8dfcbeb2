package nl.routewijzer.uitleg;

import java.util.List;

/** Why an advice is not another one. */
public record WaaromNiet(List<AndereUitkomst> uitkomsten, List<AndereVoorziening> voorzieningen) {
    /**
     * An uitkomst that was not given.
     *
     * @param naam the code in words
     * @param nabij whether a rule for it fits but came too late, or misses one condition only
     * @param regels the rules that lead to it, the nearest first
     */
    public record AndereUitkomst(String uitkomst, String naam, boolean nabij, List<Regeltoets> regels) {}

    /**
     * A voorziening that is not advised.
     *
     * @param redenen codes: {@code NIET_AANGEBODEN}, {@code GEEN_BEHOEFTE}, {@code LICHTERE_VOLSTAAT}, or those of an advice
     * @param uitleg each of them as a sentence
     * @param regels the rules behind it: those of its bezwaren, or those that would give a behoefte that it covers
     */
    public record AndereVoorziening(
            String voorziening, String naam, List<String> redenen, List<String> uitleg, List<Regeltoets> regels) {}
}
