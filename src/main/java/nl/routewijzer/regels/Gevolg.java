package nl.routewijzer.regels;

import java.util.List;
import java.util.Optional;

/** What a rule does when it applies. Runs itself against an {@link Uitvoering}: the decision, or a printer. */
public sealed interface Gevolg {

    void apply(Uitvoering uitvoering);

    /** The limits that it uses. */
    default List<Grens> grenzen() {
        return List.of();
    }

    /** The facts that it determines. */
    default List<Feit> determines() {
        return List.of();
    }

    /** The facts that it looks at, besides those that a table names. */
    default List<Feit> uses() {
        return List.of();
    }

    /** Whether a rule of this step may have it. */
    default boolean fits(Stap stap) {
        return determines().stream().allMatch(stap::determines);
    }

    /** The code of the signal or bezwaar that it gives. */
    default Optional<String> introduces() {
        return Optional.empty();
    }

    /** What a rule can do; nothing else exists. */
    interface Uitvoering {
        void determine(Feit feit, String code);

        void copy(Feit doel, Feit bron);

        void runZoekperiode(Grens duur, Grens leeftijd);

        void forecast(Tabelsoort tabel, Grens perExtra);

        void askUnknown();

        void lookUpLoket(Feit feit);

        void lookUpLoket(String rij);

        void supportLeefgebieden(List<String> codes, String rij);

        void support(String naam, String rij);

        void signal(String code, String tekst);

        void need(String behoefte);

        void object(String code, String tekst);

        void objectToOverdue(String code, String tekst);
    }

    /** "de afstand is WERKFIT". */
    record Bepaal(Feit feit, String code) implements Gevolg {
        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.determine(feit, code);
        }

        @Override
        public List<Feit> determines() {
            return List.of(feit);
        }
    }

    /** "de werkvorm blijft de huidige werkvorm". */
    record NeemOver(Feit doel, Feit bron) implements Gevolg {
        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.copy(doel, bron);
        }

        @Override
        public List<Feit> determines() {
            return List.of(doel);
        }

        @Override
        public List<Feit> uses() {
            return List.of(bron);
        }
    }

    /** "de zoekperiode duurt 4 weken vanaf de meldingsdatum, of tot iemand 27 jaar wordt". */
    record Zoekperiode(Grens duur, Grens leeftijd) implements Gevolg {
        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.runZoekperiode(duur, leeftijd);
        }

        @Override
        public List<Feit> determines() {
            return List.of(Feiten.ZOEKPERIODE, Feiten.ZOEKPERIODE_START, Feiten.ZOEKPERIODE_EINDE);
        }

        @Override
        public List<Grens> grenzen() {
            return List.of(duur, leeftijd);
        }

        @Override
        public List<Feit> uses() {
            return List.of(Feiten.MELDINGSDATUM, Feiten.LEEFTIJD);
        }
    }

    /** "de prognose volgt uit hersteltermijnen, met 3 maanden extra voor elke volgende belemmering". */
    record Prognose(Tabelsoort tabel, Grens perExtra) implements Gevolg {
        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.forecast(tabel, perExtra);
        }

        @Override
        public List<Feit> determines() {
            return List.of(Feiten.PROGNOSE_MIN, Feiten.PROGNOSE_MAX);
        }

        @Override
        public List<Grens> grenzen() {
            return List.of(perExtra);
        }
    }

    /** "vraag naar wat onbekend is": the unknown facts that the conditions of this rule name. */
    record Vraag() implements Gevolg {
        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.askUnknown();
        }
    }

    /** "het loket staat in loketten bij de uitkomst". */
    record LoketBijFeit(Feit feit) implements Gevolg {
        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.lookUpLoket(feit);
        }

        @Override
        public List<Feit> determines() {
            return List.of(Feiten.LOKET);
        }

        @Override
        public List<Feit> uses() {
            return List.of(feit);
        }
    }

    /** "het loket staat in loketten bij PARTICIPATIE". */
    record LoketBijRij(String rij) implements Gevolg {
        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.lookUpLoket(rij);
        }

        @Override
        public List<Feit> determines() {
            return List.of(Feiten.LOKET);
        }
    }

    /** "elk leefgebied dat IN_BEHANDELING is, krijgt ondersteuning van het loket bij PARALLEL in loketten". */
    record OndersteunLeefgebieden(List<String> codes, String rij) implements Gevolg {
        @Override
        public boolean fits(Stap stap) {
            return stap == Stap.PARALLEL;
        }

        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.supportLeefgebieden(codes, rij);
        }

        @Override
        public List<Feit> uses() {
            return Feiten.leefgebieden();
        }
    }

    /** "RANDVOORWAARDEN krijgt ondersteuning van het loket bij PARALLEL in loketten". */
    record Ondersteun(String naam, String rij) implements Gevolg {
        @Override
        public boolean fits(Stap stap) {
            return stap == Stap.PARALLEL;
        }

        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.support(naam, rij);
        }
    }

    /**
     * "geef het signaal WORDT_27_IN_ZOEKPERIODE: "…"", or with the codes that the signal had before: "geef het signaal …,
     * eerder …: "…"".
     */
    record Signaal(String code, List<String> eerder, String tekst) implements Gevolg {
        @Override
        public boolean fits(Stap stap) {
            return stap == Stap.SIGNALEN;
        }

        @Override
        public Optional<String> introduces() {
            return Optional.of(code);
        }

        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.signal(code, tekst);
        }
    }

    /** "er is behoefte aan WERKRITME". */
    record Behoefte(String code) implements Gevolg {
        @Override
        public boolean fits(Stap stap) {
            return stap == Stap.BEHOEFTEN;
        }

        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.need(code);
        }
    }

    /** "er is bezwaar GEEN_WERKGEVER: "…"": what makes the voorzieningen unavailable that name it. */
    record Bezwaar(String code, String tekst) implements Gevolg {
        @Override
        public boolean fits(Stap stap) {
            return stap == Stap.BEZWAREN;
        }

        @Override
        public Optional<String> introduces() {
            return Optional.of(code);
        }

        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.object(code, tekst);
        }
    }

    /** "elke voorziening die over haar termijn loopt, heeft bezwaar MAXIMUM_BEREIKT: "…"": whatever the voorziening names. */
    record BezwaarOverTermijn(String code, String tekst) implements Gevolg {
        @Override
        public boolean fits(Stap stap) {
            return stap == Stap.BEZWAREN;
        }

        @Override
        public Optional<String> introduces() {
            return Optional.of(code);
        }

        @Override
        public void apply(Uitvoering uitvoering) {
            uitvoering.objectToOverdue(code, tekst);
        }
    }
}
