package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Parameterwaarde.JaNee;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule. Three-valued: a condition on an unknown fact does not hold, neither as said nor denied; only
 * {@link Onbekend} speaks of the unknown.
 */
public sealed interface Voorwaarde
        permits Voorwaarde.Is,
                Voorwaarde.Ja,
                Vergelijking,
                Geleden,
                EerderDan,
                Binnenkort,
                Datumgrens,
                Voorwaarde.Onbekend,
                Voorwaarde.Bekend,
                Voorwaarde.Nooit,
                Voorwaarde.Geldt,
                EenVan,
                Groep,
                Niet,
                Behalve,
                AantalLeefgebieden,
                Loopt,
                Nadert,
                BehoefteAan,
                Gebruikt,
                EigenIs,
                EigenBekend,
                Geadviseerd,
                Tussen,
                Voorwaarde.Altijd {

    boolean holds(Situatie situatie);

    /** The facts that it looks at. */
    default List<Feit> feiten() {
        return parts().stream().flatMap(deel -> deel.feiten().stream()).toList();
    }

    /** Whether these facts are all that it looks at. */
    default boolean isOfFacts() {
        return true;
    }

    /** The step that must be over before it can be asked, besides those that determine its facts; {@code null} for none. */
    default @Nullable Stap after() {
        return null;
    }

    /** The codes of the voorzieningen that it names. */
    default Stream<String> voorzieningen() {
        return Stream.empty();
    }

    /** The names of the facts that a region or municipality itself asks and it looks at. */
    default Stream<String> eigenFeiten() {
        return Stream.empty();
    }

    /** The limits that it compares with. */
    default List<Grens> grenzen() {
        return parts().stream().flatMap(deel -> deel.grenzen().stream()).toList();
    }

    /**
     * Whether it certainly does not hold: whatever the facts turn out to be that are unknown now. A condition of which that
     * cannot be said neither holds nor is denied.
     */
    default boolean isDenied(Situatie situatie) {
        return !holds(situatie) && feiten().stream().noneMatch(feit -> feit.isOpen(situatie));
    }

    /** The conditions that it is made of; empty for a single sentence. */
    default List<Voorwaarde> parts() {
        return List.of();
    }

    /** Itself and every condition within it. */
    default Stream<Voorwaarde> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Voorwaarde::all));
    }

    /**
     * The same, with what stands under the names of begrippen filled in.
     *
     * @param begrippen the conditions by name
     */
    default Voorwaarde fill(Function<String, List<Voorwaarde>> begrippen) {
        return this;
    }

    /** The dates of one fact from which or up to which it can hold, the other facts as they are. */
    default Stream<LocalDate> tippingDates(Feit feit, Situatie situatie) {
        return Stream.empty();
    }

    /** The days on which it begins or ends to hold by itself, the facts as they are. */
    default Stream<Omslag> omslagen(Situatie situatie) {
        return parts().stream().flatMap(deel -> deel.omslagen(situatie));
    }

    /** What holds here, with the actual values, as a clause without capital or full stop. */
    String inWords(Situatie situatie);

    <T> T accept(Visitor<T> visitor);

    /** One method a kind of condition. */
    interface Visitor<T> {
        T is(Is is);

        T janee(Ja ja);

        T vergelijking(Vergelijking vergelijking);

        T geleden(Geleden geleden);

        T eerderDan(EerderDan eerder);

        T binnenkort(Binnenkort binnenkort);

        T datumgrens(Datumgrens grens);

        T onbekend(Onbekend onbekend);

        T bekend(Bekend bekend);

        T nooit(Nooit nooit);

        T geldt(Geldt geldt);

        T eenVan(EenVan eenVan);

        T groep(Groep groep);

        T niet(Niet niet);

        T behalve(Behalve behalve);

        T aantalLeefgebieden(AantalLeefgebieden aantal);

        T loopt(Loopt loopt);

        T nadert(Nadert nadert);

        T tussen(Tussen tussen);

        T behoefteAan(BehoefteAan behoefte);

        T gebruikt(Gebruikt gebruikt);

        T eigenIs(EigenIs eigen);

        T eigenBekend(EigenBekend eigen);

        T geadviseerd(Geadviseerd geadviseerd);

        T altijd(Altijd altijd);
    }

    /** "de regeling is WW, WIA of WAJONG", or with {@code niet}: "de regeling is niet WSW". */
    record Is(Feit feit, List<String> codes, boolean niet) implements Voorwaarde {
        @Override
        public boolean holds(Situatie situatie) {
            Object waarde = situatie.value(feit);
            return waarde != null && codes.contains(waarde) != niet;
        }

        @Override
        public List<Feit> feiten() {
            return List.of(feit);
        }

        @Override
        public String inWords(Situatie situatie) {
            return Feitwoorden.of(feit, situatie);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.is(this);
        }
    }

    /** "de kandidaat is medisch urenbeperkt", or the sentence that denies it. */
    record Ja(Feit feit, boolean verwacht) implements Voorwaarde {
        @Override
        public boolean holds(Situatie situatie) {
            return Boolean.valueOf(verwacht).equals(situatie.value(feit));
        }

        @Override
        public List<Feit> feiten() {
            return List.of(feit);
        }

        @Override
        public String inWords(Situatie situatie) {
            Feit.Type.JaNee type = (Feit.Type.JaNee) feit.type();
            return verwacht ? type.ja() : type.nee();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.janee(this);
        }
    }

    /** "de regeling is onbekend", "een van deze feiten is onbekend: fase, gezondheid". */
    record Onbekend(List<Feit> feiten) implements Voorwaarde {
        @Override
        public boolean holds(Situatie situatie) {
            return !unknown(situatie).isEmpty();
        }

        @Override
        public boolean isDenied(Situatie situatie) {
            return !holds(situatie);
        }

        /** Those that are unknown here. */
        public List<Feit> unknown(Situatie situatie) {
            return feiten.stream().filter(feit -> feit.isUnknown(situatie)).toList();
        }

        @Override
        public String inWords(Situatie situatie) {
            List<Feit> feiten = unknown(situatie);
            return feiten.size() == 1
                    ? feiten.get(0).begin() + " onbekend"
                    : Opsomming.of(feiten.stream().map(Feit::onderwerp).toList(), "en") + " zijn onbekend";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.onbekend(this);
        }
    }

    /** "de verwijzing is bekend". */
    record Bekend(Feit feit) implements Voorwaarde {
        @Override
        public boolean holds(Situatie situatie) {
            return situatie.value(feit) != null;
        }

        @Override
        public boolean isDenied(Situatie situatie) {
            return !holds(situatie);
        }

        @Override
        public List<Feit> feiten() {
            return List.of(feit);
        }

        @Override
        public String inWords(Situatie situatie) {
            return feit.begin() + " bekend";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.bekend(this);
        }
    }

    /** "de laatste inschrijving … is nooit geweest": known, and no day. */
    record Nooit(Feit feit) implements Voorwaarde {
        @Override
        public boolean holds(Situatie situatie) {
            return Kandidaatprofiel.NOOIT.equals(situatie.value(feit));
        }

        @Override
        public List<Feit> feiten() {
            return List.of(feit);
        }

        @Override
        public String inWords(Situatie situatie) {
            return feit.begin() + " nooit geweest";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nooit(this);
        }
    }

    /** "voor de gemeente geldt alleenSw", or with {@code niet}: "… geldt nugBediend niet". */
    record Geldt(Grens.Parameter parameter, boolean niet) implements Voorwaarde {
        @Override
        public boolean holds(Situatie situatie) {
            return holds(situatie::parameter);
        }

        /** Whether it holds where parameters have these values. */
        public boolean holds(Function<String, Parameterwaarde> parameters) {
            return parameter.value(parameters) instanceof JaNee janee && janee.ja() != niet;
        }

        @Override
        public List<Grens> grenzen() {
            return List.of(parameter);
        }

        @Override
        public String inWords(Situatie situatie) {
            return "zo staat het in het beleid van deze gemeente";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.geldt(this);
        }
    }

    /** "geen eerdere regel past": the last resort of a step, which {@link Regel#isLastResort} keeps for the end. */
    record Altijd() implements Voorwaarde {
        @Override
        public boolean holds(Situatie situatie) {
            return true;
        }

        @Override
        public String inWords(Situatie situatie) {
            return "geen eerdere regel van deze stap past";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.altijd(this);
        }
    }
}
