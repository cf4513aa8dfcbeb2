package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.OrderedRegelmotor;
import nl.routewijzer.advies.Regelmotor;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.DenkbareVerandering;
import nl.routewijzer.profiel.Kandidaatprofiel;

/**
 * Explains the advice for one profile under one policy. Every part is found when it is asked for, and throws {@link
 * IllegalStateException} when the engine that advises contradicts it.
 */
public final class Uitleg {
    private final Proef proef;
    private final Beleidsregister nu;

    /**
     * By the policy of now.
     *
     * @param adviseur who gives the advice, and confirms what the explanation finds
     */
    public Uitleg(Kandidaatprofiel profiel, Beleidsregister register, Adviseur adviseur) {
        this(profiel, register, adviseur, register);
    }

    /**
     * By the policy that gave an older advice.
     *
     * @param nu tells what can change for a candidate, where the policy of then did not say so yet: that decides nothing
     */
    public Uitleg(Kandidaatprofiel profiel, Beleidsregister register, Adviseur adviseur, Beleidsregister nu) {
        this(profiel, register, adviseur, nu, new OrderedRegelmotor());
    }

    /** @param motor that searches what the adviseur then confirms */
    Uitleg(
            Kandidaatprofiel profiel,
            Beleidsregister register,
            Adviseur adviseur,
            Beleidsregister nu,
            Regelmotor motor) {
        this.proef = new Proef(profiel, register, adviseur, motor);
        this.nu = nu;
    }

    /**
     * The advice that is explained, as the adviseur gives it.
     *
     * @throws IllegalStateException when the explanation would be of another advice
     */
    public Routeadvies advies() {
        return proef.nu().advies();
    }

    public Waarom why() {
        return Keten.of(proef.nu());
    }

    /** Every uitkomst that was near and every lighter voorziening. */
    public WaaromNiet whyNot() {
        return new WaaromNiet(new AndereUitkomsten(proef.nu()).near(), new AndereVoorzieningen(proef.nu()).lighter());
    }

    /** @param uitkomst a code that is not the uitkomst of the advice */
    public WaaromNiet whyNotUitkomst(String uitkomst) {
        return new WaaromNiet(List.of(new AndereUitkomsten(proef.nu()).of(uitkomst)), List.of());
    }

    /** @param voorziening a code that the advice does not contain */
    public WaaromNiet whyNotVoorziening(String voorziening) {
        return new WaaromNiet(List.of(), List.of(new AndereVoorzieningen(proef.nu()).of(voorziening)));
    }

    public WatAls whatIf() {
        proef.nu();
        List<DenkbareVerandering> eigen = proef.beleid().veranderingen();
        return Veranderzoeker.of(proef, eigen.isEmpty() ? nu.veranderingen() : eigen);
    }

    public Vragen questions() {
        return Vragensteller.of(proef);
    }

    /** Which unknown facts the advice still hangs on, any part of it. */
    public Openstaand open() {
        return Openstaand.of(proef);
    }

    public Geldigheidsduur validity() {
        return Geldigheidszoeker.of(proef);
    }

    /**
     * Until when an advice that was given under other policy holds by this one: where this policy would have given another
     * one, no longer than until the day on which that was found.
     *
     * @param gegeven the same facts under the policy that gave the advice
     */
    public Geldigheidsduur validity(Uitleg gegeven, LocalDate gevonden) {
        if (proef.kern().equals(gegeven.proef.kern())) {
            return validity();
        }
        Geldigheidsduur vanzelf = gegeven.validity();
        LocalDate eerder = vanzelf.geldigTot();
        return eerder != null && eerder.isBefore(gevonden)
                ? vanzelf
                : new Geldigheidsduur(
                        gevonden,
                        List.of("het beleid is veranderd"),
                        proef.kern().uitkomst());
    }
}
