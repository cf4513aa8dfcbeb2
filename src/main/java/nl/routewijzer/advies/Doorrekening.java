package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Stap;
import org.jspecify.annotations.Nullable;

/** One evaluation of a profile under a policy: the advice, and everything that an explanation of it looks at. */
public final class Doorrekening {
    private final Kandidaatprofiel profiel;
    private final Beleid beleid;
    private final Casus casus;

    private Doorrekening(Kandidaatprofiel profiel, Beleid beleid, Casus casus) {
        this.profiel = profiel;
        this.beleid = beleid;
        this.casus = casus;
    }

    /**
     * @param beleid the policy of the profile's municipality on its peildatum
     * @throws AdviesOnvolledig when the policy leaves a part open that every advice has
     */
    public static Doorrekening of(Kandidaatprofiel profiel, Beleid beleid, Regelmotor motor) {
        Casus casus = new Casus(profiel, beleid);
        motor.run(beleid.regelset(), casus);
        Beslissing.open(casus).findFirst().ifPresent(feit -> {
            throw new AdviesOnvolledig(feit.naam());
        });
        return new Doorrekening(profiel, beleid, casus);
    }

    public Beleid beleid() {
        return beleid;
    }

    /** The facts as they are in the end. */
    public Situatie situatie() {
        return casus;
    }

    /** The rule that gave the result of a step, or its first rule that fitted where every rule counts. */
    public Optional<Regel> determinedBy(Stap stap) {
        return casus.determinedBy(stap);
    }

    /** Which voorzieningen could do something for the candidate, and which were chosen. */
    public Voorzieningenkeuze keuze() {
        return casus.keuze();
    }

    public Routeadvies advies() {
        Bevindingen bevindingen = casus.bevindingen();
        if (!beleid.eigenFeiten().isEmpty()) {
            Eigengemis.of(casus, beleid.regelset().regels()).forEach(bevindingen::miss);
        }
        Voorzieningenadvies voorzieningen = Voorzieningenadvies.of(keuze());
        String uitkomst = required(casus, Feiten.UITKOMST);
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                beleid.beleidsversie(),
                uitkomst,
                required(casus, Feiten.LOKET),
                code(casus, Feiten.FUNCTIE),
                new Routeadvies.Doelgroep(
                        required(casus, Feiten.DOELGROEP),
                        code(casus, Feiten.DOELGROEP_GROND),
                        code(casus, Feiten.VERWIJZING)),
                zoekperiode(casus),
                code(casus, Feiten.AFSTAND),
                bemiddelbaarheid(casus),
                terugmelding(casus, beleid),
                voorzieningen.geadviseerd(),
                voorzieningen.afgewezen(),
                voorzieningen.ongedekt(),
                bevindingen.parallel(),
                code(casus, Feiten.WERKVORM),
                bevindingen.signalen(),
                bevindingen.ontbrekend(),
                bevindingen.redenen(voorzieningen.bezwaren()),
                Aanbodgaten.of(voorzieningen.ongedekt(), beleid, profiel.peildatum()),
                beleid.herbeoordelen(uitkomst, profiel.peildatum()).orElse(null));
    }

    private static Routeadvies.@Nullable Zoekperiode zoekperiode(Casus casus) {
        String status = code(casus, Feiten.ZOEKPERIODE);
        return status == null
                ? null
                : new Routeadvies.Zoekperiode(
                        status,
                        (LocalDate) casus.value(Feiten.ZOEKPERIODE_START),
                        (LocalDate) casus.value(Feiten.ZOEKPERIODE_EINDE),
                        code(casus, Feiten.ZOEKPERIODE_GROND));
    }

    private static Routeadvies.@Nullable Bemiddelbaarheid bemiddelbaarheid(Casus casus) {
        String binnenTermijn = code(casus, Feiten.BINNEN_TERMIJN);
        Integer minimum = (Integer) casus.value(Feiten.PROGNOSE_MIN);
        return binnenTermijn == null
                ? null
                : new Routeadvies.Bemiddelbaarheid(
                        binnenTermijn,
                        minimum,
                        (Integer) casus.value(Feiten.PROGNOSE_MAX),
                        code(casus, Feiten.PROGNOSE_GROND),
                        minimum == null ? null : casus.bevindingen().belemmeringen());
    }

    private static Routeadvies.@Nullable Terugmelding terugmelding(Casus casus, Beleid beleid) {
        String aanleiding = code(casus, Feiten.AANLEIDING);
        if (aanleiding == null) {
            return null;
        }
        String reden = required(casus, Feiten.REDEN);
        return new Routeadvies.Terugmelding(
                aanleiding, reden, beleid.rapportagegroep(reden), required(casus, Feiten.LOKET));
    }

    private static @Nullable String code(Casus casus, Feit feit) {
        return (String) casus.value(feit);
    }

    private static String required(Casus casus, Feit feit) {
        String code = code(casus, feit);
        if (code == null) {
            throw new AdviesOnvolledig(feit.naam());
        }
        return code;
    }
}
