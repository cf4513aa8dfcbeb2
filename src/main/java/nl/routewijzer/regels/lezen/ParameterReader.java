package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Parameter.Bereik;
import nl.routewijzer.regels.Parameter.Periode;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.ParameterwaardeReader;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Zetting;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a parameter, and the lines by which a lower layer sets one. */
final class ParameterReader {
    private static final Pattern PARAMETER = Pattern.compile("parameter ([a-z][A-Za-z0-9]*)(?: = (.+))?");
    private static final Pattern ZET = Pattern.compile("zet ([a-z][A-Za-z0-9]*) = (.+)");
    private static final Pattern PERIODE = Pattern.compile("= (.+?)(?: " + GeldigheidReader.PATTERN + ")?");
    private static final Pattern BEREIK = Pattern.compile("tussen (\\d+) en (.+?)( of geen)?");

    private final LineReader reader;
    private final Line header;
    private final VermeldingReader vermelding;
    private final List<Periode> waarden = new ArrayList<>();
    private final List<Line> rijen = new ArrayList<>();
    private @Nullable Bereik bereik;
    private boolean saysValue;

    private ParameterReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
        this.vermelding = new VermeldingReader(reader, header);
    }

    static @Nullable Parameter readParameter(LineReader reader, Line header) {
        return new ParameterReader(reader, header).readParameter();
    }

    static @Nullable Zetting readZetting(LineReader reader, Line header) {
        return new ParameterReader(reader, header).readZetting();
    }

    private @Nullable Parameter readParameter() {
        Matcher matcher = PARAMETER.matcher(header.tekst());
        boolean matches = matcher.matches();
        if (!matches) {
            reader.problem(header, "Schrijf een parameter als: parameter prognosegrensMaanden = 24 maanden");
        } else if (matcher.group(2) != null) {
            addWaarde(header, matcher.group(2), matcher.start(2), Geldigheid.ALTIJD);
        }
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (line.tekst().startsWith("geldig ")) {
                reader.problem(
                        line, "Schrijf de periode achter de waarde, op een eigen regel: = 24 maanden vanaf 2026-01-01");
            } else if (line.tekst().startsWith(TabelReader.STREEP)) {
                rijen.add(line);
            } else if (!readPeriode(line) && !readBereik(line) && !vermelding.read(line)) {
                TabelReader.addFromTabs(reader, line, rijen, vermelding, Vormen.WAARDEN);
            }
        }
        readTable();
        Vermelding gezegd = vermelding.finish();
        if (!saysValue && matches) {
            reader.problem(header, "Geef de parameter een waarde, bijvoorbeeld: " + header.tekst() + " = 24 maanden");
        }
        return matches ? new Parameter(matcher.group(1), List.copyOf(waarden), bereik, gezegd) : null;
    }

    private @Nullable Zetting readZetting() {
        Matcher matcher = ZET.matcher(header.tekst());
        boolean matches = matcher.matches();
        if (!matches) {
            reader.problem(header, "Schrijf een nieuwe waarde als: zet prognosegrensMaanden = 30 maanden");
        } else {
            addWaarde(header, matcher.group(2), matcher.start(2), Geldigheid.ALTIJD);
        }
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (!vermelding.read(line)) {
                vermelding.refuse(line, List.of());
            }
        }
        Vermelding gezegd = vermelding.finish();
        return waarden.isEmpty()
                ? null
                : new Zetting(matcher.group(1), waarden.get(0).waarde(), gezegd);
    }

    private void readTable() {
        if (!rijen.isEmpty() && saysValue) {
            reader.problem(
                    rijen.get(0),
                    "Deze parameter heeft al een waarde. Kies: een waarde, of een tabel naar geboortedatum.");
        } else if (!rijen.isEmpty()) {
            saysValue = true;
            GeboortetabelReader.read(reader, rijen)
                    .ifPresent(tabel -> waarden.add(new Periode(tabel, Geldigheid.ALTIJD)));
        }
    }

    private boolean readPeriode(Line line) {
        Matcher matcher = PERIODE.matcher(line.tekst());
        if (!matcher.matches()) {
            return false;
        }
        addWaarde(line, matcher.group(1), matcher.start(1), GeldigheidReader.read(reader, line, matcher, 2));
        return true;
    }

    private boolean readBereik(Line line) {
        Matcher matcher = BEREIK.matcher(line.tekst());
        if (!matcher.matches()) {
            return false;
        }
        try {
            if (ParameterwaardeReader.read(matcher.group(2)) instanceof Hoeveelheid hoogste) {
                String laagste = matcher.group(1) + " " + hoogste.eenheid().bij(2);
                bereik = new Bereik(
                        (Hoeveelheid) ParameterwaardeReader.read(laagste), hoogste, matcher.group(3) != null);
            } else {
                reader.problem(line, "Schrijf de grenzen als: tussen 12 en 36 maanden");
            }
        } catch (Leesfout fout) {
            reader.problem(line, matcher.start(2), fout);
        }
        return true;
    }

    private void addWaarde(Line line, String tekst, int offset, Geldigheid geldigheid) {
        saysValue = true;
        try {
            waarden.add(new Periode(ParameterwaardeReader.read(tekst), geldigheid));
        } catch (Leesfout fout) {
            reader.problem(line, offset, fout);
        }
    }
}
