package nl.routewijzer.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.ProfielReader;

/** What the steps of one scenario share: the candidate, the policy, and the advice once somebody asks for it. */
final class Adviesaanvraag {
    private static final Adviseur ADVISEUR = new RuleBasedAdviseur(new DroolsRegelmotor());

    private final Kandidaat kandidaat = new Kandidaat();
    private Beleidsregister register = Regelmap.register();
    private Routeadvies advies;

    Kandidaat kandidaat() {
        return kandidaat;
    }

    /** Takes other policy than that of the rule files. */
    void follow(Beleidsregister ander) {
        register = ander;
    }

    Routeadvies advies() {
        if (advies == null) {
            Kandidaatprofiel profiel = readProfiel();
            advies = ADVISEUR.advise(profiel, register.inForce(profiel.gemeente(), profiel.peildatum()));
        }
        return advies;
    }

    /** The advice, if somebody asked for it. */
    Optional<Routeadvies> given() {
        return Optional.ofNullable(advies);
    }

    /** What is wrong with the profile; empty when it is accepted. */
    List<Fout> fouten() {
        try {
            profiel();
            return List.of();
        } catch (ProfielGeweigerd geweigerd) {
            return geweigerd.fouten();
        }
    }

    private Kandidaatprofiel readProfiel() {
        try {
            return profiel();
        } catch (ProfielGeweigerd geweigerd) {
            String meldingen = geweigerd.fouten().stream().map(Fout::melding).collect(Collectors.joining(" "));
            throw new AssertionError("Het profiel wordt geweigerd: " + meldingen, geweigerd);
        }
    }

    private Kandidaatprofiel profiel() {
        return ProfielReader.read(kandidaat.tree(), register.grenzen(), kandidaat.peildatum());
    }
}
