package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The advice to a consultant (beslismodel section 2). Codes are those of {@link nl.routewijzer.profiel.Codelijst};
 * a part that does not apply is {@code null}, a list never is.
 *
 * @param herbeoordelen the day on which to look at the candidate again
 */
public record Routeadvies(
        String kenmerk,
        String gemeente,
        LocalDate peildatum,
        String beleidsversie,
        String uitkomst,
        String loket,
        @Nullable String functie,
        Doelgroep doelgroep,
        @Nullable Zoekperiode zoekperiode,
        @Nullable String afstand,
        @Nullable Bemiddelbaarheid bemiddelbaarheid,
        @Nullable Terugmelding terugmelding,
        List<Voorziening> voorzieningen,
        List<Afwijzing> afgewezen,
        List<String> ongedekt,
        List<Ondersteuning> parallel,
        @Nullable String swWerkvorm,
        List<Signaal> signalen,
        List<Ontbrekend> ontbrekend,
        List<Reden> redenen,
        List<NietAangeboden> nietAangeboden,
        @Nullable LocalDate herbeoordelen) {

    /** An advice that was kept before a list existed reads as one in which that list is empty. */
    public Routeadvies {
        nietAangeboden = orEmpty(nietAangeboden);
        voorzieningen = orEmpty(voorzieningen);
        afgewezen = orEmpty(afgewezen);
        ongedekt = orEmpty(ongedekt);
        parallel = orEmpty(parallel);
        signalen = orEmpty(signalen);
        ontbrekend = orEmpty(ontbrekend);
        redenen = orEmpty(redenen);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> lijst) {
        return lijst == null ? List.of() : lijst;
    }

    /** Whether the candidate is served here; {@code verwijs} is the loket that serves somebody who is not. */
    public record Doelgroep(
            String waarde, @Nullable String grond, @Nullable String verwijs) {}

    /** The statutory search period of youth; {@code einde} is the first day on which the application can be filed. */
    public record Zoekperiode(
            String status,
            @Nullable LocalDate start,
            @Nullable LocalDate einde,
            @Nullable String grond) {}

    /** Whether mediation can succeed within the term; the prognosis is in months. */
    public record Bemiddelbaarheid(
            String binnenTermijn,
            @Nullable Integer prognoseMin,
            @Nullable Integer prognoseMax,
            @Nullable String grond,
            @Nullable List<String> belemmeringen) {}

    /** A referral back, its reason, and the group under which the reason is reported. */
    public record Terugmelding(String aanleiding, String reden, int rapportagegroep, String aan) {}

    /** An advised voorziening and the behoeften that it covers. */
    public record Voorziening(
            String voorziening,
            String naam,
            int zwaarte,
            List<String> behoeften,
            @Nullable LocalDate maximaleEinddatum,
            String bron) {}

    /** A lighter voorziening that was not taken, with every reason as code and as sentence. */
    public record Afwijzing(String voorziening, String naam, List<String> redenen, List<String> uitleg) {}

    /**
     * A behoefte for which the municipality has no voorziening at all, so that nothing the candidate does will help; in words,
     * with what others have for it: information, no advice.
     */
    public record NietAangeboden(String behoefte, String uitleg, List<Elders> elders) {}

    /** @param waar the region or municipality that offers it, as a person names it */
    public record Elders(String voorziening, String naam, String waar) {}

    /** Support beside the route, for one leefgebied. */
    public record Ondersteuning(
            String leefgebied, String loket, @Nullable String functie) {}

    /** Something the consultant should notice, what to do next, and the article or section behind it. */
    public record Signaal(String code, String tekst, String bron) {}

    /** An unknown fact, by its path in the profile, and the number of the rule that needs it. */
    public record Ontbrekend(String veld, String nodigVoor) {}

    /**
     * A rule that contributed.
     *
     * @param regel number and title
     * @param nummer the number in the beslismodel
     * @param tekst what held for this candidate, in words
     * @param aanname whether no source gives the criterion
     * @param laag landelijk, regio or gemeente
     * @param bestand the rule file, below the rules folder
     * @param bestandsregel line in that file, from 1
     */
    public record Reden(
            String regel,
            String nummer,
            String tekst,
            String bron,
            boolean aanname,
            String laag,
            String bestand,
            int bestandsregel) {}
}
