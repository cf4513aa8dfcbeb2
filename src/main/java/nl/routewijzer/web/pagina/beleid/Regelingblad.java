package nl.routewijzer.web.pagina.beleid;

import java.util.List;
import java.util.Map;
import nl.routewijzer.documentatie.Oordeel;
import nl.routewijzer.documentatie.Scenario;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.Stand;
import nl.routewijzer.documentatie.Telling;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import org.jspecify.annotations.Nullable;

/**
 * One rule file with the scenarios that guard it, as it is shown.
 *
 * @param streek who made it
 * @param inleiding what the policy maker says of it; may be empty
 * @param delen what it holds, in the order of the file
 * @param overige the scenarios that are about no single rule of it
 */
record Regelingblad(
        Regelbestand bestand,
        Beleidswijzer wijzer,
        String titel,
        String streek,
        String inleiding,
        List<Deel> delen,
        @Nullable Controle controle,
        List<Scenarioblok> overige) {

    /** What a part of the file is. */
    enum Soort {
        REGEL,
        UITZONDERING,
        BEGRIP,
        WAARBORG,
        VOORZIENING,
        WIJZIGING,
        PARAMETER,
        ZETTING,
        TABEL
    }

    /**
     * One declaration.
     *
     * @param anker its id on the page
     * @param toelichting what the policy maker says of it; may be empty
     * @param inhoud a rule, exception, begrip, waarborg, voorziening, change of one, parameter, setting or table, as the soort says
     * @param scenarios those that are about this rule or voorziening
     * @param elders other scenarios in which it contributed, by file
     */
    record Deel(
            Soort soort,
            String anker,
            String toelichting,
            Object inhoud,
            List<Scenarioblok> scenarios,
            Map<Scenariobestand, List<Scenario>> elders) {

        public int aantalElders() {
            return elders.values().stream().mapToInt(List::size).sum();
        }
    }

    /** The feature file and how its last check relates to the policy of now. */
    record Controle(Scenariobestand bestand, Stand stand, Telling telling) {}

    /**
     * Scenarios that belong together.
     *
     * @param naam their heading in the file; empty for those that stand alone
     * @param toelichting what the file says of them; may be empty
     */
    record Scenarioblok(String naam, String toelichting, List<Scenarioblad> scenarios) {}

    /**
     * A scenario and its result.
     *
     * @param perRegel the result of each example, by the line on which it stands
     * @param bijgedragen the rules that contributed
     */
    record Scenarioblad(Scenario scenario, Oordeel oordeel, Map<Integer, Oordeel> perRegel, List<Regel> bijgedragen) {

        /** The number of examples that hold. */
        public long geslaagd() {
            return perRegel.values().stream()
                    .filter(oordeel -> oordeel == Oordeel.GESLAAGD)
                    .count();
        }
    }

    /** Whether it is about the software itself, or about a rule file that is not there. */
    public boolean isZonderRegels() {
        return bestand.tekst().isEmpty();
    }
}
