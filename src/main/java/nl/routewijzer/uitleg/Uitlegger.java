package nl.routewijzer.uitleg;

import java.util.List;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;

/** Explains the advice for a profile under a policy. Safe for many threads. */
public final class Uitlegger {
    private final Adviseur adviseur;

    /** @param adviseur who gave the advice, and confirms what an explanation finds */
    public Uitlegger(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    public Waarom why(Kandidaatprofiel profiel, Beleidsregister register) {
        return Keten.of(proef(profiel, register).nu());
    }

    /** Every uitkomst that was near and every lighter voorziening. */
    public WaaromNiet whyNot(Kandidaatprofiel profiel, Beleidsregister register) {
        Proef proef = proef(profiel, register);
        return new WaaromNiet(new AndereUitkomsten(proef.nu()).near(), new AndereVoorzieningen(proef.nu()).lighter());
    }

    /** @param uitkomst a code that is not the uitkomst of the advice */
    public WaaromNiet whyNotUitkomst(Kandidaatprofiel profiel, Beleidsregister register, String uitkomst) {
        return new WaaromNiet(
                List.of(new AndereUitkomsten(proef(profiel, register).nu()).of(uitkomst)), List.of());
    }

    /** @param voorziening a code that the advice does not contain */
    public WaaromNiet whyNotVoorziening(Kandidaatprofiel profiel, Beleidsregister register, String voorziening) {
        return new WaaromNiet(
                List.of(),
                List.of(new AndereVoorzieningen(proef(profiel, register).nu()).of(voorziening)));
    }

    public WatAls whatIf(Kandidaatprofiel profiel, Beleidsregister register) {
        return Veranderzoeker.of(proef(profiel, register));
    }

    public Vragen questions(Kandidaatprofiel profiel, Beleidsregister register) {
        return Vragensteller.of(proef(profiel, register));
    }

    public Geldigheidsduur validity(Kandidaatprofiel profiel, Beleidsregister register) {
        return Geldigheidszoeker.of(proef(profiel, register), register);
    }

    private Proef proef(Kandidaatprofiel profiel, Beleidsregister register) {
        return new Proef(profiel, register, adviseur);
    }
}
