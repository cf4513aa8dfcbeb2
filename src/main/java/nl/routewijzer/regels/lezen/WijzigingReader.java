package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorzieningwijziging;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Voorzieningdelen;
import org.jspecify.annotations.Nullable;

/** Reads what a lower layer makes of a voorziening, up to "einde". */
final class WijzigingReader extends VeranderingReader implements Voorzieningdelen.Wijziging {
    static final String WOORD = "wijzig";

    private boolean uit;

    private WijzigingReader(LineReader reader, Line header) {
        super(reader, header);
    }

    /** @return {@code null} when it has no readable header */
    static @Nullable Voorzieningwijziging read(LineReader reader, Line header) {
        return new WijzigingReader(reader, header).read();
    }

    private @Nullable Voorzieningwijziging read() {
        int eerder = reader.found();
        List<String> regels = new ArrayList<>();
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (reader.tell(line, Voorzieningdelen.WIJZIGING, this)) {
                regels.add(line.tekst());
            } else if (!vermelding.read(line)) {
                refuse(line, Voorzieningdelen.WIJZIGING.vormen());
            }
        }
        reader.takeEinde(header, "de wijziging");
        Vermelding gezegd = vermelding.finish();
        if (reader.found() == eerder) {
            complete();
        }
        String brontekst = reader.text(header, reader.taken());
        return reader.header(
                        header,
                        Koppen.WIJZIGING,
                        "Noem de code van een voorziening, bijvoorbeeld: wijzig voorziening PROEFPLAATSING")
                .map(code -> new Voorzieningwijziging(
                        code,
                        uit,
                        zwaarte,
                        duur,
                        verlengd,
                        List.copyOf(bezwaren),
                        samenloop(),
                        List.copyOf(regels),
                        gezegd,
                        brontekst))
                .orElse(null);
    }

    @Override
    public void nietAangeboden() {
        uit = true;
    }

    private void complete() {
        boolean anders = zwaarte > 0
                || duur != null
                || !bezwaren.isEmpty()
                || !samenloop().equals(Samenloop.GEEN);
        if (uit && anders) {
            reader.problem(
                    header, "Wat niet wordt aangeboden, kan hier niet ook anders worden. Haal de andere regels weg.");
        } else if (!uit && !anders) {
            reader.problem(header, "Zeg wat er anders wordt, bijvoorbeeld: zwaarte 42");
        }
    }
}
