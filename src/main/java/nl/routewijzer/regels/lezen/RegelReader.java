package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.taal.Benoemd;
import nl.routewijzer.regels.taal.Gevolgenschat;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Verbanden;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads one rule: its title, what it says of itself, "als" sentences and "dan" sentences, up to "einde". */
final class RegelReader implements Verbanden.Listener {
    private final LineReader reader;
    private final Line header;
    private final @Nullable Stap stap;
    private final VermeldingReader vermelding;
    private final List<Voorwaarde> als = new ArrayList<>();
    private final List<Gevolg> dan = new ArrayList<>();
    private List<String> geldtNaast = List.of();
    private @Nullable String gaatVoor;
    private @Nullable String vervangt;

    private RegelReader(LineReader reader, Line header, @Nullable Stap stap) {
        this.reader = reader;
        this.header = header;
        this.stap = stap;
        this.vermelding = new VermeldingReader(reader, header);
    }

    /** @return {@code null} when the rule has no readable header or no step */
    static @Nullable Regel read(LineReader reader, Line header, @Nullable Stap stap) {
        return new RegelReader(reader, header, stap).read();
    }

    private @Nullable Regel read() {
        readHead();
        if (reader.takeMark(header, Vormen.ALS)) {
            readAls();
        }
        if (reader.takeMark(header, Vormen.DAN)) {
            readDan();
        }
        reader.takeEinde(header, "de regel");
        Vermelding gezegd = vermelding.finish();
        Optional<Benoemd> kop = reader.header(
                header,
                Koppen.REGEL,
                "Een regel begint met een nummer en een titel tussen aanhalingstekens, bijvoorbeeld: regel A4 \"Wie nog iets"
                        + " te ontwikkelen heeft, krijgt tijdelijke ondersteuning\".");
        if (kop.isEmpty()) {
            return null;
        } else if (stap == null) {
            reader.problem(
                    header, "Zet boven de eerste regel bij welke stap dit bestand hoort, bijvoorbeeld: stap afstand");
            return null;
        }
        return new Regel(
                kop.get().naam(),
                kop.get().woorden(),
                stap,
                List.copyOf(als),
                List.copyOf(dan),
                gaatVoor,
                geldtNaast,
                vervangt,
                gezegd,
                BrontekstReader.read(Vormen.ALS, Vormen.DAN, reader.text(header, reader.taken())),
                reader.zinnenFrom(header));
    }

    @Override
    public void gaatVoor(String regel) {
        once("gaat voor", gaatVoor == null);
        gaatVoor = regel;
    }

    @Override
    public void geldtNaast(List<String> regels) {
        once("geldt naast", geldtNaast.isEmpty());
        geldtNaast = regels;
    }

    @Override
    public void vervangt(String regel) {
        once("vervangt", vervangt == null);
        vervangt = regel;
    }

    private void once(String soort, boolean first) {
        if (!first) {
            reader.problem(reader.taken(), "\"" + soort + "\" staat er al bij deze regel.");
        }
    }

    private void readHead() {
        for (Line line = VoorwaardenReader.takeSentence(reader);
                line != null;
                line = VoorwaardenReader.takeSentence(reader)) {
            if (!reader.tell(line, Verbanden.ALLE, this) && !vermelding.read(line)) {
                vermelding.refuse(line, Verbanden.ALLE.vormen());
            }
        }
    }

    private void readAls() {
        als.addAll(new VoorwaardenReader(reader, this::tooEarly)
                .read(header, "Deze regel heeft geen zin onder \"als\"." + whatToWrite()));
    }

    private String whatToWrite() {
        if (stap == null) {
            return "";
        } else if (stap.resultaat() == null) {
            return " In de stap " + stap.naam()
                    + " telt elke regel die past. Schrijf voor wie deze regel is, bijvoorbeeld:"
                    + " de fase is INTAKE";
        }
        return " Telt de regel alleen als geen andere regel van de stap past, schrijf dan: geen eerdere regel past";
    }

    private @Nullable String tooEarly(Voorwaarde voorwaarde) {
        return stap == null || stap.mayAsk(voorwaarde)
                ? null
                : "In de stap " + stap.naam() + " is dit nog niet bepaald."
                        + Stap.firstToAsk(voorwaarde)
                                .map(eerste -> " Deze zin kan vanaf de stap " + eerste.naam() + ".")
                                .orElse("");
    }

    private void readDan() {
        int zinnen = 0;
        for (Line line = VoorwaardenReader.takeSentence(reader);
                line != null;
                line = VoorwaardenReader.takeSentence(reader)) {
            zinnen++;
            addConsequences(line);
        }
        if (zinnen == 0) {
            reader.problem(header, "Deze regel heeft geen zin onder \"dan\".");
        }
    }

    private void addConsequences(Line line) {
        reader.sentence(line, 0, Gevolgenschat.GEVOLGEN).ifPresent(gevolgen -> {
            if (stap != null && !stap.allows(gevolgen)) {
                reader.problem(line, "Deze zin hoort niet in de stap " + stap.naam() + ".");
            }
            dan.addAll(gevolgen);
        });
    }
}
