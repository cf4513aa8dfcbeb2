package nl.routewijzer.web.pagina.advies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Bronvermelding;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.web.pagina.beleid.Beleidswijzer;
import nl.routewijzer.web.pagina.deel.Prognosebeeld;
import org.jspecify.annotations.Nullable;

/**
 * An advice as it is shown.
 *
 * @param prognose the picture of the prognosis; {@code null} when none was made
 * @param inschatting why the consultant's own estimate did not count; {@code null} when it did or there is none
 * @param gemis what was not known, in the order in which the rules asked for it
 * @param aannames paths of what was not filled in and counted as no
 * @param lopend since when voorzieningen run that the profile tells of, by code
 * @param bronnen what the sources that the advice names are called
 * @param wijzer where the rules stand today
 */
record Adviesblad(
        Dossierstuk stuk,
        Routeadvies advies,
        String gemeente,
        @Nullable Prognosebeeld prognose,
        @Nullable String inschatting,
        List<Gemis> gemis,
        List<Profielgroep> profiel,
        List<String> aannames,
        Map<String, LocalDate> lopend,
        List<Bronvermelding> bronnen,
        Beleidswijzer wijzer,
        Beleidsstand beleid) {

    /** The policy of the municipality as it is now, against the policy that gave the advice. */
    enum Beleidsstand {
        GELIJK,
        VERANDERD,
        /** The policy of today does not know the municipality any more. */
        WEG
    }

    /** An unknown fact and the rules that need it; {@code lang} where its label is not in the language of the page. */
    record Gemis(String label, @Nullable String lang, List<Regelverwijzing> regels) {}

    /** The number of a rule and, when its reason is on the page, the id of that reason. */
    record Regelverwijzing(String nummer, @Nullable String doel) {}

    /** The known facts of one group of the profile. */
    record Profielgroep(String titel, List<Feit> feiten) {}

    /** One fact in words. */
    record Feit(String label, String waarde) {}
}
