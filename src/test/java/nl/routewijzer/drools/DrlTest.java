package nl.routewijzer.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Eigencodes;
import nl.routewijzer.Grondig;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviesvelden;
import nl.routewijzer.advies.BetekenisContract;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;

/** The printed DRL, compiled by Drools itself, is another encoding of the policy: it has the same meaning. */
class DrlTest extends BetekenisContract {
    /** Compiling one takes long. */
    private static final int BELEID = Grondig.count(8, 16);

    private static final Map<Beleid, PrintedBeleid> PRINTED = new HashMap<>();

    private final RuleBasedAdviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @Override
    protected int policies() {
        return BELEID;
    }

    @Override
    protected int policiesOfSamenloop() {
        return 5;
    }

    @Override
    protected Map<String, Object> execute(Kandidaatprofiel profiel, Beleid beleid) {
        try {
            return PRINTED.computeIfAbsent(beleid, PrintedBeleid::new).run(profiel);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
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
        assertThat(new PrintedBeleid(beleid).run(profiel)).containsAllEntriesOf(Adviesvelden.of(advies));
    }

    @Test
    void a_municipality_with_codes_of_its_own_is_advised_the_same_by_both() throws ReflectiveOperationException {
        Beleidsregister register = Beleidsregister.of(Eigencodes.files());
        for (String huishouden : List.of("ALLEENSTAAND", "ALLEENSTAANDE_OUDER")) {
            Kandidaatprofiel profiel = ProfielReader.read(
                    Eigencodes.geplaatst("K-1", huishouden), register.grenzen(), LocalDate.parse("2027-06-01"));
            Beleid beleid = register.inForce("druten", profiel.peildatum());

            assertThat(new PrintedBeleid(beleid).run(profiel))
                    .containsAllEntriesOf(Adviesvelden.of(adviseur.advise(profiel, beleid)));
        }
    }
}
