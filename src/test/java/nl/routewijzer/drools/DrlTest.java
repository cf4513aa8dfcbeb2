package nl.routewijzer.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.advies.TestFeiten;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** The printed DRL, compiled by Drools itself, is a second encoding of the policy: both must give the same answers. */
class DrlTest {
    private static final int PROFIELEN = 2_000;
    private static final int BELEID = 16;

    private final RuleBasedAdviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @Test
    void the_printed_drl_gives_the_same_advice_on_2000_profiles() throws ReflectiveOperationException {
        Profielgenerator generator = new Profielgenerator(20261121);
        Map<String, KieBase> compiled = new HashMap<>();
        int compared = 0;
        while (compared < PROFIELEN) {
            Kandidaatprofiel profiel = generator.next();
            Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum());
            String drl = DrlPrinter.print(beleid);
            if (compiled.size() < BELEID || compiled.containsKey(drl)) {
                KieBase kieBase = compiled.computeIfAbsent(drl, DrlTest::compile);
                assertThat(run(kieBase, profiel))
                        .as("%s", profiel)
                        .isEqualTo(comparable(adviseur.advise(profiel, beleid)));
                compared++;
            }
        }
        assertThat(compiled).hasSize(BELEID);
    }

    private static KieBase compile(String drl) {
        return new KieHelper().addContent(drl, ResourceType.DRL).build(ExecutableModelProject.class);
    }

    private static Map<String, Object> run(KieBase kieBase, Kandidaatprofiel profiel)
            throws ReflectiveOperationException {
        FactType type = kieBase.getFactType("nl.routewijzer.beleid", "Casus");
        Object casus = type.newInstance();
        type.set(casus, "peildatum", profiel.peildatum());
        for (Map.Entry<Feit, Object> feit : TestFeiten.of(profiel).entrySet()) {
            type.set(casus, DrlNames.field(feit.getKey()), feit.getValue());
        }
        KieSession session = kieBase.newKieSession();
        try {
            session.insert(casus);
            session.fireAllRules(500);
        } finally {
            session.dispose();
        }
        Map<String, Object> result = new HashMap<>();
        for (Feit feit : List.of(
                Feiten.UITKOMST,
                Feiten.LOKET,
                Feiten.FUNCTIE,
                Feiten.DOELGROEP,
                Feiten.DOELGROEP_GROND,
                Feiten.VERWIJZING,
                Feiten.ZOEKPERIODE,
                Feiten.ZOEKPERIODE_GROND,
                Feiten.ZOEKPERIODE_EINDE,
                Feiten.AFSTAND,
                Feiten.BINNEN_TERMIJN,
                Feiten.PROGNOSE_MIN,
                Feiten.PROGNOSE_MAX,
                Feiten.PROGNOSE_GROND,
                Feiten.AANLEIDING,
                Feiten.REDEN,
                Feiten.WERKVORM)) {
            result.put(feit.naam(), type.get(casus, DrlNames.field(feit)));
        }
        result.put("regels", type.get(casus, "toegepast"));
        result.put("ontbrekend", new TreeSet<>((List<?>) type.get(casus, "ontbrekend")));
        result.put("parallel", type.get(casus, "parallel"));
        result.put("signalen", type.get(casus, "signalen"));
        return result;
    }

    private static Map<String, Object> comparable(Routeadvies advies) {
        Map<String, Object> result = new HashMap<>();
        result.put("uitkomst", advies.uitkomst());
        result.put("loket", advies.loket());
        result.put("functie", advies.functie());
        result.put("doelgroep", advies.doelgroep().waarde());
        result.put("doelgroepGrond", advies.doelgroep().grond());
        result.put("verwijzing", advies.doelgroep().verwijs());
        Routeadvies.Zoekperiode zoekperiode = advies.zoekperiode();
        result.put("zoekperiode", zoekperiode == null ? null : zoekperiode.status());
        result.put("zoekperiodeGrond", zoekperiode == null ? null : zoekperiode.grond());
        result.put("zoekperiodeEinde", zoekperiode == null ? null : zoekperiode.einde());
        result.put("afstand", advies.afstand());
        Routeadvies.Bemiddelbaarheid bemiddelbaarheid = advies.bemiddelbaarheid();
        result.put("binnenTermijn", bemiddelbaarheid == null ? null : bemiddelbaarheid.binnenTermijn());
        result.put("prognoseMin", bemiddelbaarheid == null ? null : bemiddelbaarheid.prognoseMin());
        result.put("prognoseMax", bemiddelbaarheid == null ? null : bemiddelbaarheid.prognoseMax());
        result.put("prognoseGrond", bemiddelbaarheid == null ? null : bemiddelbaarheid.grond());
        Routeadvies.Terugmelding terugmelding = advies.terugmelding();
        result.put("aanleiding", terugmelding == null ? null : terugmelding.aanleiding());
        result.put("reden", terugmelding == null ? null : terugmelding.reden());
        result.put("werkvorm", advies.swWerkvorm());
        result.put(
                "regels",
                advies.redenen().stream()
                        .map(reden -> reden.regel().split(" ", 2)[0])
                        .toList());
        result.put(
                "ontbrekend",
                new TreeSet<>(advies.ontbrekend().stream()
                        .map(Routeadvies.Ontbrekend::veld)
                        .toList()));
        result.put(
                "parallel",
                advies.parallel().stream()
                        .map(steun -> steun.leefgebied() + " " + steun.loket())
                        .toList());
        result.put(
                "signalen",
                advies.signalen().stream().map(Routeadvies.Signaal::code).toList());
        return result;
    }
}
