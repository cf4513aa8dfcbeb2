package nl.routewijzer.web.pagina.formulier;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Geboortedatumfout;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends what was filled in to the desk: the one way from a form or a conversation to an advice that is kept. */
@Component
public class Inzender {
    private static final int AS_MANY_AS_A_BSN = 8;

    private final Balie balie;
    private final Teksten teksten;

    Inzender(Balie balie, Teksten teksten) {
        this.balie = balie;
        this.teksten = teksten;
    }

    /**
     * What became of it.
     *
     * @param advies the number of the advice; {@code null} when it was refused
     * @param invoer as it may be shown again
     * @param bevestiging to be asked of the consultant, who knows whether the birth date of before was wrong
     */
    public record Uitslag(
            @Nullable UUID advies,
            Invoer invoer,
            List<Fout> fouten,
            @Nullable Bevestiging bevestiging) {}

    /** Has an advice given and kept. */
    public Uitslag send(Invoer invoer, HttpServletResponse response) {
        Bevestiging bevestiging = Bevestiging.posted(invoer);
        try {
            LocalDate geboortedatumWas = bevestiging == null ? null : bevestiging.datum();
            UUID advies =
                    balie.give(Invoerlezer.toTree(invoer), geboortedatumWas).id();
            Concept.tellSent(invoer, response);
            return new Uitslag(advies, invoer, List.of(), null);
        } catch (ProfielGeweigerd geweigerd) {
            return new Uitslag(null, withoutBsn(invoer, geweigerd.fouten()), geweigerd.fouten(), bevestiging);
        } catch (AndereGeboortedatum anders) {
            return otherBirthDate(anders.botsingen().get(0), invoer);
        }
    }

    /** What would be refused of it; keeps nothing. */
    public List<Fout> check(Invoer invoer) {
        try {
            balie.tryOut(Invoerlezer.toTree(invoer));
            return List.of();
        } catch (ProfielGeweigerd geweigerd) {
            return geweigerd.fouten();
        }
    }

    /** A refused kenmerk that holds as many digits as a BSN is not sent back to the screen. */
    public static Invoer withoutBsn(Invoer invoer, List<Fout> fouten) {
        String kenmerk = Veld.KENMERK.pad();
        long cijfers = invoer.waarde(kenmerk).chars().filter(Character::isDigit).count();
        boolean geweigerd = fouten.stream().anyMatch(fout -> fout.veld().equals(kenmerk));
        return geweigerd && cijfers >= AS_MANY_AS_A_BSN ? invoer.without(kenmerk) : invoer;
    }

    /** Perhaps it is somebody else, perhaps a mistake, and perhaps the date of before was one: the consultant says which. */
    private Uitslag otherBirthDate(AndereGeboortedatum.Botsing botsing, Invoer invoer) {
        List<Fout> fouten = List.of(Geboortedatumfout.of(botsing, teksten.dutch("formulier.bevestig.hieronder")));
        return new Uitslag(null, invoer, fouten, new Bevestiging(botsing.bekend(), false));
    }
}
