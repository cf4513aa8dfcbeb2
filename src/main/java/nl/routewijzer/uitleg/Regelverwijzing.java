package nl.routewijzer.uitleg;

import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Regel;

/**
 * Where a rule stands and on what it rests.
 *
 * @param regel number and title
 * @param nummer the number in the beslismodel
 * @param aanname whether no source gives the criterion
 * @param laag landelijk, regio or gemeente
 * @param bestand the rule file, below the rules folder
 * @param bestandsregel line in that file, from 1
 */
public record Regelverwijzing(
        String regel, String nummer, String bron, boolean aanname, String laag, String bestand, int bestandsregel) {
    static Regelverwijzing of(Regel regel) {
        Plaats plaats = regel.vermelding().plaats();
        return new Regelverwijzing(
                regel.naam(),
                regel.hoofdnummer(),
                regel.vermelding().bron(),
                regel.vermelding().aanname(),
                plaats.laag().naam(),
                plaats.bestand(),
                plaats.regel());
    }
}
