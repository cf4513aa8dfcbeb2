package nl.routewijzer.web.pagina.advies;

import java.util.stream.Collectors;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.uitleg.Verandering;
import nl.routewijzer.uitleg.WatAls;
import nl.routewijzer.web.pagina.deel.Feitnamen;
import nl.routewijzer.web.pagina.deel.Taal;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import org.springframework.stereotype.Component;

/** Says what a change would do, in the language of the page: the policy has its clauses in Dutch alone. */
@Component
class Watalszinnen {
    private final Teksten teksten;
    private final Feitnamen namen;
    private final Profieloverzicht overzicht;
    private final Voorzieningnamen voorzieningen;

    Watalszinnen(Teksten teksten, Feitnamen namen, Profieloverzicht overzicht, Voorzieningnamen voorzieningen) {
        this.teksten = teksten;
        this.namen = namen;
        this.overzicht = overzicht;
        this.voorzieningen = voorzieningen;
    }

    /** A sentence: "Als de schulden geregeld zijn, wordt de uitkomst ‘Bemiddeling naar werk’." */
    public String of(WatAls.Mogelijkheid mogelijkheid, Routeadvies advies) {
        String en = teksten.required("beslissend.en");
        return teksten.required(
                "watals.zin",
                mogelijkheid.veranderingen().stream()
                        .map(verandering -> change(verandering, advies))
                        .collect(Collectors.joining(" " + en + " ")),
                mogelijkheid.doelen().stream()
                        .map(doel -> follows(doel, mogelijkheid))
                        .collect(Collectors.joining(" " + en + " ")));
    }

    private String change(Verandering verandering, Routeadvies advies) {
        return Taal.current() == Taal.NEDERLANDS
                ? verandering.bijzin()
                : teksten.required(
                        "watals.verandering",
                        namen.naam(verandering.veld(), advies),
                        overzicht.inWords(verandering.veld(), verandering.naar(), advies));
    }

    private String follows(WatAls.Doel doel, WatAls.Mogelijkheid mogelijkheid) {
        return switch (doel) {
            case ANDERE_UITKOMST ->
                teksten.required("watals.uitkomst", teksten.code(Codelijst.UITKOMST, mogelijkheid.uitkomst()));
            case ANDERE_KANT_VAN_DE_GRENS -> teksten.required("watals.kant." + mogelijkheid.binnenTermijn());
            case LICHTERE_VOORZIENING -> lighter(mogelijkheid);
        };
    }

    private String lighter(WatAls.Mogelijkheid mogelijkheid) {
        return mogelijkheid.voorzieningen().isEmpty()
                ? teksten.required("watals.geen")
                : teksten.required(
                        "watals.genoeg",
                        mogelijkheid.voorzieningen().stream()
                                .map(voorzieningen::naam)
                                .collect(Collectors.joining(", ")));
    }
}
