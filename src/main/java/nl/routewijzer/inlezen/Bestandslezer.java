package nl.routewijzer.inlezen;

import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import tools.jackson.databind.json.JsonMapper;

/** Reads a caseload as people have it: a workbook, a CSV in whatever encoding, or an ndjson. */
final class Bestandslezer {
    private final Ndjsonlezer ndjson;

    Bestandslezer(JsonMapper json) {
        this.ndjson = new Ndjsonlezer(json);
    }

    /** @throws BestandGeweigerd when there is nothing in it to read */
    Caseloadbestand read(String naam, byte[] inhoud) {
        Caseloadbestand bestand = parse(naam, inhoud);
        if (bestand.rijen().isEmpty()) {
            throw new BestandGeweigerd(Reden.GEEN_REGELS);
        }
        return bestand;
    }

    private Caseloadbestand parse(String naam, byte[] inhoud) {
        if (Werkmaplezer.isOld(inhoud)) {
            throw new BestandGeweigerd(Reden.OUDE_WERKMAP);
        } else if (Werkmaplezer.isZip(inhoud)) {
            return Werkmaplezer.read(naam, inhoud);
        }
        String tekst = Tekstcodering.decode(inhoud);
        if (tekst.isBlank()) {
            throw new BestandGeweigerd(Reden.LEEG);
        }
        return tekst.stripLeading().startsWith("{") ? ndjson.read(naam, tekst) : Csvlezer.read(naam, tekst);
    }
}
