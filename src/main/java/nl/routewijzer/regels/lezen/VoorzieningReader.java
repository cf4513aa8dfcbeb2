package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaarde.Geldt;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorziening.Dekking;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Voorzieningdelen;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Zinnen.Gelezen;
import org.jspecify.annotations.Nullable;

/** Reads one voorziening: its code and name, and below it what it weighs, covers and asks, up to "einde". */
final class VoorzieningReader extends VeranderingReader implements Voorzieningdelen.Listener {
    private final List<Dekking> dekkingen = new ArrayList<>();
    private @Nullable Geldt waar;

    private VoorzieningReader(LineReader reader, Line header) {
        super(reader, header);
    }

    /** @return {@code null} when it has no readable header */
    static @Nullable Voorziening read(LineReader reader, Line header) {
        return new VoorzieningReader(reader, header).read();
    }

    private @Nullable Voorziening read() {
        int eerder = reader.found();
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (!reader.tell(line, Voorzieningdelen.ALLE, this) && !vermelding.read(line)) {
                refuse(line, Voorzieningdelen.ALLE.vormen());
            }
        }
        Line laatste = reader.takeEinde(header, "de voorziening");
        Vermelding gezegd = vermelding.finish();
        if (reader.found() == eerder) {
            complete();
        }
        String brontekst = reader.text(header, laatste);
        return reader.header(
                        header,
                        Koppen.VOORZIENING,
                        "Een voorziening begint met een code en een naam tussen aanhalingstekens, bijvoorbeeld: voorziening"
                                + " LEERWERKPLEK \"Leerwerkplek\".")
                .map(kop -> new Voorziening(
                        kop.naam(),
                        kop.woorden(),
                        zwaarte,
                        List.copyOf(dekkingen),
                        duur,
                        verlengd,
                        List.copyOf(bezwaren),
                        samenloop(),
                        waar,
                        gezegd,
                        brontekst,
                        reader.zinnenFrom(header),
                        List.of()))
                .orElse(null);
    }

    @Override
    public void dekt(List<String> behoeften, @Nullable Gelezen<Voorwaarde> als) {
        @Nullable Voorwaarde voorwaarde = condition(als);
        behoeften.forEach(behoefte -> dekkingen.add(new Dekking(behoefte, voorwaarde)));
    }

    @Override
    public void alleenAls(Geldt gemeente) {
        once(waar != null);
        waar = gemeente;
    }

    @Override
    void refuse(Line line, List<Vorm> vormen) {
        if (line.tekst().startsWith("alleen als ")) {
            reader.problem(
                    line,
                    "Hier hoort een zin over het beleid van de gemeente, bijvoorbeeld: alleen als voor de gemeente geldt"
                            + " nugBediend");
        } else {
            super.refuse(line, vormen);
        }
    }

    private void complete() {
        if (zwaarte == 0) {
            reader.problem(header, "Zeg hoe zwaar de voorziening is, bijvoorbeeld: zwaarte 50");
        }
        if (dekkingen.isEmpty()) {
            reader.problem(header, "Zeg welke behoefte de voorziening dekt, bijvoorbeeld: dekt WERKRITME");
        }
    }
}
