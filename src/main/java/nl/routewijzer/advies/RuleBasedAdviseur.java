package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import org.jspecify.annotations.Nullable;

/** Advises by the rules of the policy. */
public final class RuleBasedAdviseur implements Adviseur {
    private final Regelmotor motor;

    public RuleBasedAdviseur(Regelmotor motor) {
        this.motor = motor;
    }

    @Override
    public Routeadvies advise(Kandidaatprofiel profiel, Beleid beleid) {
        Casus casus = new Casus(profiel, beleid);
        motor.run(beleid.regelset(), casus);
        if (casus.isAssessed()) {
            List.of(Feiten.ZOEKPERIODE, Feiten.AFSTAND, Feiten.BINNEN_TERMIJN).forEach(feit -> required(casus, feit));
        }
        Bevindingen bevindingen = casus.bevindingen();
        Voorzieningenadvies voorzieningen = Voorzieningenadvies.of(casus, beleid);
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                beleid.beleidsversie(),
                required(casus, Feiten.UITKOMST),
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
                bevindingen.redenen(voorzieningen.bezwaren()));
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
