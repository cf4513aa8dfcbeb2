package nl.routewijzer.regels.lezen;

import java.util.List;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Brontekst;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads one begrip: its name, what it says of itself and its conditions, up to "einde". */
final class BegripReader {
    static final String WOORD = "begrip";

    private BegripReader() {}

    /** @return {@code null} when it has no readable name */
    static @Nullable Begrip read(LineReader reader, Line header) {
        VermeldingReader vermelding = new VermeldingReader(reader, header);
        vermelding.readAll();
        List<Voorwaarde> als = reader.takeMark(header, Vormen.ALS)
                ? new VoorwaardenReader(reader, BegripReader::objection)
                        .read(header, "Dit begrip heeft geen zin onder \"als\".")
                : List.of();
        reader.takeEinde(header, "het begrip");
        Vermelding gezegd = vermelding.finish();
        Brontekst brontekst = BrontekstReader.read(Vormen.ALS, Vormen.DAN, reader.text(header, reader.taken()));
        return reader.header(header, Koppen.BEGRIP, "Geef het begrip een naam, bijvoorbeeld: begrip jonge statushouder")
                .map(naam -> new Begrip(naam, als, gezegd, brontekst))
                .orElse(null);
    }

    /** The last resort of a step says where a rule stands, not who the candidate is. */
    static @Nullable String objection(Voorwaarde voorwaarde) {
        return voorwaarde instanceof Voorwaarde.Altijd
                ? "Deze zin gaat over de plaats van een regel in zijn stap, niet over de kandidaat. Hij hoort hier niet."
                : null;
    }
}
