package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Parameter.Bereik;
import nl.routewijzer.regels.Parameter.Periode;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Zetting;
import nl.routewijzer.regels.taal.Deelslots;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Vormen;
import nl.routewijzer.regels.taal.Waarden;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a parameter, and the lines by which a lower layer sets one. */
final class ParameterReader implements Waarden.Listener {
    private final LineReader reader;
    private final Line header;
    private final VermeldingReader vermelding;
    private final List<Periode> waarden = new ArrayList<>();
    private final List<Line> rijen = new ArrayList<>();
    private @Nullable Bereik bereik;

    private ParameterReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
        this.vermelding = new VermeldingReader(reader, header);
    }

    static @Nullable Parameter readParameter(LineReader reader, Line header) {
        return new ParameterReader(reader, header).readParameter();
    }

    static @Nullable Zetting readZetting(LineReader reader, Line header) {
        VermeldingReader vermelding = new VermeldingReader(reader, header);
        Optional<Function<Vermelding, Zetting>> kop = reader.header(
                header, Koppen.ZET, "Schrijf een nieuwe waarde als: zet prognosegrensMaanden = 30 maanden");
        vermelding.readAll();
        Vermelding gezegd = vermelding.finish();
        return kop.map(zet -> zet.apply(gezegd)).orElse(null);
    }

    private @Nullable Parameter readParameter() {
        int eerder = reader.found();
        Optional<Koppen.Waarde> kop = reader.header(
                header, Koppen.PARAMETER, "Schrijf een parameter als: parameter prognosegrensMaanden = 24 maanden");
        kop.map(Koppen.Waarde::waarde).ifPresent(waarde -> waarde(waarde, Geldigheid.ALTIJD));
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            read(line);
        }
        boolean wrong = reader.found() > eerder;
        readTable();
        Vermelding gezegd = vermelding.finish();
        if (waarden.isEmpty() && rijen.isEmpty() && !wrong) {
            reader.problem(header, "Geef de parameter een waarde, bijvoorbeeld: " + header.tekst() + " = 24 maanden");
        }
        return kop.map(Koppen.Waarde::naam)
                .or(this::name)
                .map(naam -> new Parameter(naam, List.copyOf(waarden), bereik, gezegd))
                .orElse(null);
    }

    /** The name where the value behind it cannot be read: whoever uses the name need not hear of that. */
    private Optional<String> name() {
        String[] woorden = header.tekst().split(" ", 3);
        try {
            return woorden.length < 2
                    ? Optional.empty()
                    : Optional.of(Deelslots.parameter().read(woorden[1]));
        } catch (Leesfout fout) {
            return Optional.empty();
        }
    }

    private void read(Line line) {
        if (line.tekst().startsWith("geldig ")) {
            reader.problem(
                    line, "Schrijf de periode achter de waarde, op een eigen regel: = 24 maanden vanaf 2026-01-01");
        } else if (line.tekst().startsWith(TabelReader.STREEP)) {
            rijen.add(line);
        } else if (!reader.tell(line, Waarden.ALLE, this) && !vermelding.read(line)) {
            List<Vorm> allowed = new ArrayList<>(Waarden.ALLE.vormen());
            allowed.add(Vormen.GEBOORTETABEL);
            TabelReader.addFromTabs(reader, line, rijen, vermelding, allowed);
        }
    }

    private void readTable() {
        if (!rijen.isEmpty() && !waarden.isEmpty()) {
            reader.problem(
                    rijen.get(0),
                    "Deze parameter heeft al een waarde. Kies: een waarde, of een tabel naar geboortedatum.");
        } else if (!rijen.isEmpty()) {
            GeboortetabelReader.read(reader, rijen).ifPresent(tabel -> waarde(tabel, Geldigheid.ALTIJD));
        }
    }

    @Override
    public void waarde(Parameterwaarde waarde, Geldigheid dagen) {
        waarden.add(new Periode(waarde, dagen));
    }

    @Override
    public void tussen(Bereik nieuw) {
        bereik = nieuw;
    }
}
