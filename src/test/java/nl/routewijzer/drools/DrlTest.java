package nl.routewijzer.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Routeadvies.Bemiddelbaarheid;
import nl.routewijzer.advies.Routeadvies.Terugmelding;
import nl.routewijzer.advies.Routeadvies.Zoekperiode;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The printed DRL, compiled by Drools itself, is a second encoding of the policy: both must give the same answers. */
class DrlTest {
    private static final int PROFIELEN = 2_000;
    private static final int BELEID = 16;

    private final RuleBasedAdviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @Test
    void the_printed_drl_gives_the_same_complete_advice_on_2000_profiles() throws ReflectiveOperationException {
        Profielgenerator generator = new Profielgenerator(20261121);
        Map<Beleid, PrintedBeleid> printed = new HashMap<>();
        Set<String> afwijsredenen = new TreeSet<>();
        int compared = 0;
        while (compared < PROFIELEN) {
            Kandidaatprofiel profiel = compared % 2 == 0 ? generator.next() : generator.nextOnRoute();
            Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum());
            if (printed.size() < BELEID || printed.containsKey(beleid)) {
                Routeadvies advies = adviseur.advise(profiel, beleid);
                advies.afgewezen().forEach(afwijzing -> afwijsredenen.addAll(afwijzing.redenen()));
                Map<String, @Nullable Object> expected = comparable(advies);
                Map<String, Object> found =
                        printed.computeIfAbsent(beleid, PrintedBeleid::new).run(profiel);
                found.keySet().retainAll(expected.keySet());
                assertThat(found).as("%s", profiel.tree()).isEqualTo(expected);
                compared++;
            }
        }
        assertThat(printed).hasSize(BELEID);
        assertThat(afwijsredenen)
                .contains("EERDER_ZONDER_RESULTAAT", "LOPENDE_VOORZIENING_GAAT_VOOR", "SAMENGEVOEGD", "GEEN_WERKGEVER");
    }

    /** Beroepsoriëntatie goes for the sake of the oriëntatietraject, and that for the sake of the leerwerkplek. */
    @Test
    void a_behoefte_that_would_get_lost_comes_back_in_both() throws ReflectiveOperationException {
        Beleid beleid = Regelmap.register().inForce("nijmegen", LocalDate.parse("2026-11-21"));
        Map<String, Object> tree = new HashMap<>(Map.of(
                "kenmerk", "K-1",
                "gemeente", "nijmegen",
                "peildatum", "2026-11-21",
                "geboortedatum", "2003-10-10",
                "regeling", "PARTICIPATIEWET",
                "statushouder", true,
                "arbeidsbeperking", "GEEN",
                "gezondheid", "GEEN_BELEMMERING",
                "beroepsbeeld", "ONDUIDELIJK"));
        tree.putAll(Map.of(
                "werknemersvaardigheden", "ONTWIKKELBAAR",
                "vakvaardigheden", "ONTWIKKELBAAR",
                "motivatie", "VOLDOENDE",
                "beschikbaarheid", "VOLDOENDE",
                "werkgeverBeschikbaar", true));
        Kandidaatprofiel profiel =
                ProfielReader.read(tree, Regelmap.register().grenzen(), LocalDate.parse("2026-11-21"));
        Routeadvies advies = adviseur.advise(profiel, beleid);

        assertThat(advies.voorzieningen())
                .extracting(Routeadvies.Voorziening::voorziening)
                .containsExactly("BEROEPSORIENTATIE", "LEERWERKPLEK");
        assertThat(new PrintedBeleid(beleid).run(profiel)).containsAllEntriesOf(comparable(advies));
    }

    static Map<String, @Nullable Object> comparable(Routeadvies advies) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("uitkomst", advies.uitkomst());
        fields.put("loket", advies.loket());
        fields.put("functie", advies.functie());
        fields.put("doelgroep", advies.doelgroep().waarde());
        fields.put("doelgroepGrond", advies.doelgroep().grond());
        fields.put("verwijzing", advies.doelgroep().verwijs());
        Zoekperiode zoekperiode = advies.zoekperiode();
        fields.put("zoekperiode", of(zoekperiode, Zoekperiode::status));
        fields.put("zoekperiodeStart", of(zoekperiode, Zoekperiode::start));
        fields.put("zoekperiodeEinde", of(zoekperiode, Zoekperiode::einde));
        fields.put("zoekperiodeGrond", of(zoekperiode, Zoekperiode::grond));
        fields.put("afstand", advies.afstand());
        Bemiddelbaarheid bemiddelbaarheid = advies.bemiddelbaarheid();
        fields.put("binnenTermijn", of(bemiddelbaarheid, Bemiddelbaarheid::binnenTermijn));
        fields.put("prognoseMin", of(bemiddelbaarheid, Bemiddelbaarheid::prognoseMin));
        fields.put("prognoseMax", of(bemiddelbaarheid, Bemiddelbaarheid::prognoseMax));
        fields.put("prognoseGrond", of(bemiddelbaarheid, Bemiddelbaarheid::grond));
        fields.put(
                "belemmeringen",
                Objects.requireNonNullElse(of(bemiddelbaarheid, Bemiddelbaarheid::belemmeringen), List.of()));
        Terugmelding terugmelding = advies.terugmelding();
        fields.put("aanleiding", of(terugmelding, Terugmelding::aanleiding));
        fields.put("reden", of(terugmelding, Terugmelding::reden));
        fields.put("rapportagegroep", of(terugmelding, Terugmelding::rapportagegroep));
        fields.put("werkvorm", advies.swWerkvorm());
        lists(fields, advies);
        return fields;
    }

    private static void lists(Map<String, @Nullable Object> fields, Routeadvies advies) {
        fields.put("voorzieningen", plain(advies.voorzieningen(), DrlTest::advised));
        fields.put(
                "afgewezen",
                plain(
                        advies.afgewezen(),
                        afwijzing -> Map.of("voorziening", afwijzing.voorziening(), "redenen", afwijzing.redenen())));
        fields.put("ongedekt", advies.ongedekt());
        fields.put("parallel", plain(advies.parallel(), DrlTest::supported));
        fields.put("signalen", plain(advies.signalen(), Routeadvies.Signaal::code));
        fields.put(
                "ontbrekend",
                plain(advies.ontbrekend(), feit -> Map.of("veld", feit.veld(), "nodigVoor", feit.nodigVoor())));
        fields.put("redenen", plain(advies.redenen(), reden -> reden.regel().split(" ", 2)[0]));
    }

    private static Map<String, @Nullable Object> advised(Routeadvies.Voorziening voorziening) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("voorziening", voorziening.voorziening());
        fields.put("behoeften", voorziening.behoeften());
        fields.put("maximaleEinddatum", voorziening.maximaleEinddatum());
        return fields;
    }

    private static Map<String, @Nullable Object> supported(Routeadvies.Ondersteuning steun) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("leefgebied", steun.leefgebied());
        fields.put("loket", steun.loket());
        fields.put("functie", steun.functie());
        return fields;
    }

    private static <T> List<Object> plain(List<T> facts, Function<T, Object> fields) {
        return facts.stream().map(fields).toList();
    }

    private static <T> @Nullable Object of(@Nullable T part, Function<T, @Nullable Object> field) {
        return part == null ? null : field.apply(part);
    }
}
