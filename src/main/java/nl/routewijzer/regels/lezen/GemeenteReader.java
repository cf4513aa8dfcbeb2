package nl.routewijzer.regels.lezen;

import java.util.List;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.taal.Benoemd;
import nl.routewijzer.regels.taal.Gemeentedelen;
import nl.routewijzer.regels.taal.Vermeldingen;
import org.jspecify.annotations.Nullable;

/** Reads what stands below a municipality: its region, its days, and which municipalities merged into it. */
final class GemeenteReader implements Gemeentedelen.Listener, Vermeldingen.Dagen {
    private final LineReader reader;
    private final Line header;
    private String regio = "";
    private Geldigheid geldigheid = Geldigheid.ALTIJD;
    private List<String> voorgangers = List.of();

    private GemeenteReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
    }

    /** @param kop its key and name */
    static Verklaring.@Nullable Gemeente read(LineReader reader, Line header, Benoemd kop) {
        return new GemeenteReader(reader, header).read(kop);
    }

    private Verklaring.@Nullable Gemeente read(Benoemd kop) {
        int eerder = reader.found();
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (!reader.tell(line, Gemeentedelen.ALLE, this) && !reader.tell(line, Vermeldingen.GELDIG, this)) {
                refuse(line);
            }
        }
        if (regio.isEmpty() && reader.found() == eerder) {
            reader.problem(
                    header, "Zet onder de gemeente bij welke regio zij hoort, bijvoorbeeld: regio voorbeeldstreek");
        }
        return regio.isEmpty()
                ? null
                : new Verklaring.Gemeente(
                        kop.naam(), kop.woorden(), regio, geldigheid, voorgangers, reader.plaats(header));
    }

    @Override
    public void regio(String sleutel) {
        once(regio.isEmpty());
        regio = sleutel;
    }

    @Override
    public void geldig(Geldigheid dagen) {
        once(geldigheid.equals(Geldigheid.ALTIJD));
        geldigheid = dagen;
    }

    @Override
    public void opvolgerVan(List<String> sleutels) {
        once(voorgangers.isEmpty());
        voorgangers = sleutels;
    }

    private void refuse(Line line) {
        reader.problem(
                line,
                "Deze regel ken ik hier niet: \"" + line.tekst()
                        + "\". Onder een gemeente kan staan: regio voorbeeldstreek; geldig vanaf 2028-01-01;"
                        + " geldig tot 2028-01-01; opvolger van voorbeeldstad en voorbeelddorp.");
    }

    private void once(boolean first) {
        Line line = reader.taken();
        if (!first) {
            reader.problem(
                    line,
                    "\"" + line.tekst().split(" ", 2)[0] + "\" staat er al. Noem de regio, de dagen en de voorgangers"
                            + " elk op één regel, bijvoorbeeld: geldig van 2020-01-01 tot 2028-01-01, of: opvolger van"
                            + " voorbeeldstad en voorbeelddorp.");
        }
    }
}
