package nl.routewijzer.regels;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eenheid;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import org.jspecify.annotations.Nullable;

/**
 * Something that a sentence can speak about: a field of the profile, what follows from its dates, or what an earlier
 * rule determined. Identity counts; {@link Feiten} lists them all.
 */
public final class Feit {
    private final int index;
    private final String naam;
    private final Type type;
    private final String onderwerp;
    private final @Nullable Veld veld;
    private final Veld.@Nullable Groep groep;

    Feit(int index, String naam, Type type, String onderwerp, @Nullable Veld veld, Veld.@Nullable Groep groep) {
        this.index = index;
        this.naam = naam;
        this.type = type;
        this.onderwerp = onderwerp;
        this.veld = veld;
        this.groep = groep;
    }

    /** What a fact may hold; decides which sentences speak about it. */
    public sealed interface Type {
        record Code(Codelijst lijst) implements Type {}

        /** A code of an organisation, declared in the policy. */
        record Instantie() implements Type {}

        /** Two sentences, and for each when it holds. */
        record JaNee(String ja, String geldtJa, String nee, String geldtNee) implements Type {}

        record Getal(Eenheid eenheid) implements Type {}

        /** What grows with every day since a date; its value is in full months. */
        sealed interface Tijdsduur extends Type {
            /** The date that it is counted from. */
            Feit begin();

            /** The day on which it is as long as this; {@code null} where its begin is unknown. */
            @Nullable
            LocalDate reaches(Period lengte, Situatie situatie);
        }

        /** An age: counted in birthdays. */
        record Leeftijd(Feit begin) implements Tijdsduur {
            @Override
            public @Nullable LocalDate reaches(Period lengte, Situatie situatie) {
                LocalDate verjaardag = situatie.birthday(begin, (int) lengte.toTotalMonths());
                return verjaardag == null ? null : verjaardag.plusDays(lengte.getDays());
            }
        }

        /** The time since the service began. */
        record Dienstduur(Feit begin) implements Tijdsduur {
            @Override
            public @Nullable LocalDate reaches(Period lengte, Situatie situatie) {
                LocalDate start = situatie.day(begin);
                return start == null ? null : start.plus(lengte);
            }
        }

        record Datum() implements Type {}

        record Tekst() implements Type {}
    }

    /** Position in {@link Feiten#ALLE}. */
    public int index() {
        return index;
    }

    /** The path in the profile, or the name of a derived fact. */
    public String naam() {
        return naam;
    }

    /** The name without the object that it stands in: {@code SCHULDEN}. */
    public String korteNaam() {
        return naam.substring(naam.indexOf('.') + 1);
    }

    public Type type() {
        return type;
    }

    /** How a sentence begins that speaks of it: "de regeling". */
    public String onderwerp() {
        return onderwerp;
    }

    /** "is", or "zijn" for a subject in the plural. */
    public String werkwoord() {
        return isPlural() ? "zijn" : "is";
    }

    /** "heeft", or "hebben" for a subject in the plural. */
    public String heeft() {
        return isPlural() ? "hebben" : "heeft";
    }

    private boolean isPlural() {
        return onderwerp.endsWith("vaardigheden");
    }

    /** Subject and verb: "de werknemersvaardigheden zijn". */
    public String begin() {
        return onderwerp + " " + werkwoord();
    }

    /** The field of the profile, or {@code null} for what is derived. */
    public @Nullable Veld veld() {
        return veld;
    }

    /** The section of the profile that states it or that it follows from; {@code null} for what a rule determines. */
    public Veld.@Nullable Groep groep() {
        return groep;
    }

    /** Whether the fact matters and has no value: of a partner only where there is one. */
    public boolean isUnknown(Situatie situatie) {
        return situatie.value(this) == null && (!isOfPartner() || hasPartner(situatie));
    }

    /** Whether it has no value yet and may have one: of a partner unless it is known that there is none. */
    boolean isOpen(Situatie situatie) {
        return situatie.value(this) == null && !(isAboutPartner() && isKnownAlone(situatie));
    }

    /** Whether the partner states it, or it follows from what the partner states. */
    public boolean isAboutPartner() {
        return groep == Veld.Groep.PARTNER;
    }

    private static boolean isKnownAlone(Situatie situatie) {
        return situatie.value(Feiten.HUISHOUDEN) != null && !hasPartner(situatie);
    }

    /** Whether it is a fact about the partner, which only a married candidate has. */
    public boolean isOfPartner() {
        return veld != null && veld.groep() == Veld.Groep.PARTNER;
    }

    /** Whether it is a date that may never have been. */
    public boolean canBeNever() {
        return veld != null && veld.type() instanceof Veldtype.Datum datum && datum.ookNooit();
    }

    private static boolean hasPartner(Situatie situatie) {
        return Objects.equals(situatie.value(Feiten.HUISHOUDEN), Feiten.GEHUWD);
    }

    @Override
    public String toString() {
        return naam;
    }
}
