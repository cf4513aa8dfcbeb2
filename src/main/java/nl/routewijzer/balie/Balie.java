package nl.routewijzer.balie;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Identiteit;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.uitleg.Uitleg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives advice at the desk: reads the profile, evaluates it under the policy in force now, and keeps what was given. */
@Component
public class Balie {
    /** The calendar of the candidate and of the law. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Beleidsbron bron;
    private final Adviseur adviseur;
    private final Adviesdossier dossier;
    private final JsonMapper json;
    private final Clock clock;
    private final Engineversie engineversie;

    Balie(
            Beleidsbron bron,
            Adviseur adviseur,
            Adviesdossier dossier,
            JsonMapper json,
            Clock clock,
            Engineversie engineversie) {
        this.bron = bron;
        this.adviseur = adviseur;
        this.dossier = dossier;
        this.json = json;
        this.clock = clock;
        this.engineversie = engineversie;
    }

    /** The day that it is in the Netherlands. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(AMSTERDAM));
    }

    /** The day of a moment, here. */
    public static LocalDate day(OffsetDateTime tijdstip) {
        return tijdstip.atZoneSameInstant(AMSTERDAM).toLocalDate();
    }

    /**
     * Evaluates a profile and stores nothing.
     *
     * @param tree the profile as parsed JSON or as a posted form
     * @throws nl.routewijzer.profiel.ProfielGeweigerd with every violation
     */
    public Routeadvies tryOut(Map<String, ?> tree) {
        return startReeks().tryOut(tree);
    }

    /** Evaluations that all see the policy and the day of this moment. Stores nothing. */
    public Reeks startReeks() {
        Beleidsregister register = bron.current();
        LocalDate vandaag = today(clock);
        return tree -> consult(tree, register, vandaag).advies();
    }

    /**
     * Evaluates a profile and stores profile, advice and policy. When this returns they are on disk.
     *
     * @throws nl.routewijzer.profiel.ProfielGeweigerd with every violation
     * @throws AndereGeboortedatum when the person is known by another birth date
     */
    public GegevenAdvies give(Map<String, ?> tree) {
        return give(tree, null);
    }

    /**
     * The same for somebody who is known by another birth date, which was wrong.
     *
     * @param geboortedatumWas the date that was wrong; of no meaning when the person is not known by another one
     * @throws AndereGeboortedatum when the person is known by yet another birth date
     */
    public GegevenAdvies give(Map<String, ?> tree, @Nullable LocalDate geboortedatumWas) {
        OffsetDateTime tijdstip = OffsetDateTime.now(clock.withZone(AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS);
        Consult consult = consult(tree, bron.current(), tijdstip.toLocalDate());
        GegevenAdvies gegeven = new GegevenAdvies(UuidCreator.getTimeOrderedEpoch(), tijdstip, consult.advies());
        dossier.store(stuk(gegeven, consult, geboortedatumWas), consult.beleidstekst());
        return gegeven;
    }

    /**
     * Does the same for many, each as of its own moment, under one policy: all of them are stored, or none.
     *
     * @return the advices in the order of the question
     * @throws nl.routewijzer.profiel.ProfielGeweigerd with every violation of the first profile that is wrong
     * @throws AndereGeboortedatum with all persons who are known by another birth date
     */
    public List<GegevenAdvies> giveAll(List<Aanvraag> aanvragen) {
        Beleidsregister register = bron.current();
        List<GegevenAdvies> adviezen = new ArrayList<>();
        List<Dossierstuk> stukken = new ArrayList<>();
        Set<Beleidstekst> beleid = new HashSet<>();
        for (Aanvraag aanvraag : aanvragen) {
            Consult consult = consult(aanvraag.tree(), register, day(aanvraag.tijdstip()));
            GegevenAdvies gegeven = given(aanvraag, consult);
            adviezen.add(gegeven);
            stukken.add(stuk(gegeven, consult, null));
            beleid.add(consult.beleidstekst());
        }
        dossier.storeAll(stukken, beleid);
        return adviezen;
    }

    /**
     * Takes many profiles in under one policy: stores an advice on each that is right and that has none yet. All of these are
     * stored, or none.
     *
     * @return what became of each, in the order of the question
     */
    public List<Opname> takeAll(List<Aanvraag> aanvragen) {
        Beleidsregister register = bron.current();
        Inname inname = new Inname(dossier);
        for (Aanvraag aanvraag : aanvragen) {
            try {
                Consult consult = consult(aanvraag.tree(), register, day(aanvraag.tijdstip()));
                inname.add(stuk(given(aanvraag, consult), consult, null), consult.beleidstekst());
            } catch (ProfielGeweigerd geweigerd) {
                inname.refuse(geweigerd.fouten());
            }
        }
        return inname.store();
    }

    /** Whom a profile is about; empty when it does not say so. */
    public Optional<Persoon> persoon(Map<String, ?> tree) {
        return tree.get(Veld.KENMERK.pad()) instanceof String kenmerk
                        && tree.get(Veld.GEMEENTE.pad()) instanceof String gemeente
                ? Optional.of(Persoon.of(bron.current().streek(gemeente).pad(), kenmerk))
                : Optional.empty();
    }

    private static GegevenAdvies given(Aanvraag aanvraag, Consult consult) {
        return new GegevenAdvies(
                UuidCreator.getTimeOrderedEpoch(aanvraag.tijdstip().toInstant()),
                aanvraag.tijdstip(),
                consult.advies());
    }

    private Consult consult(Map<String, ?> tree, Beleidsregister register, LocalDate vandaag) {
        Kandidaatprofiel profiel = Profielinname.read(tree, register.grenzen(), vandaag);
        Beleid beleid = register.inForce(profiel.gemeente(), profiel.peildatum());
        return new Consult(profiel, register, beleid, adviseur.advise(profiel, beleid));
    }

    private @Nullable LocalDate geldigTot(Consult consult) {
        return new Uitleg(consult.profiel(), consult.register(), adviseur)
                .validity()
                .geldigTot();
    }

    private Dossierstuk stuk(GegevenAdvies gegeven, Consult consult, @Nullable LocalDate geboortedatumWas) {
        Routeadvies advies = gegeven.advies();
        Map<String, Object> profiel = consult.profiel().tree();
        return new Dossierstuk(
                gegeven.id(),
                gegeven.tijdstip(),
                consult.identiteit(geboortedatumWas),
                advies.kenmerk(),
                advies.gemeente(),
                advies.peildatum(),
                advies.uitkomst(),
                advies.beleidsversie(),
                engineversie.tekst(),
                Samenvattingen.of(advies, profiel, Optional.of(consult.beleid()), geldigTot(consult)),
                json.writeValueAsString(profiel),
                json.writeValueAsString(advies));
    }

    private record Consult(Kandidaatprofiel profiel, Beleidsregister register, Beleid beleid, Routeadvies advies) {

        private Beleidstekst beleidstekst() {
            return new Beleidstekst(beleid.beleidsversie(), beleid.tekst());
        }

        private Identiteit identiteit(@Nullable LocalDate geboortedatumWas) {
            String gebied = register.streek(profiel.gemeente()).pad();
            return new Identiteit(Persoon.of(gebied, profiel.kenmerk()), profiel.geboortedatum(), geboortedatumWas);
        }
    }
}
