package nl.routewijzer.web.pagina.deel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.routewijzer.rekenblad.Csv;
import nl.routewijzer.rekenblad.Werkmap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the reader keeps under a name; a text is in UTF-8. */
public final class Download {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What ends the name of a table, and says how it is written. */
    public static final String VORM = "{vorm:csv|xlsx}";

    private Download() {}

    /**
     * A table for a spreadsheet.
     *
     * @param vorm what {@link #VORM} found
     * @param rijen the heading first
     */
    public static ResponseEntity<byte[]> table(String naam, String vorm, List<List<String>> rijen) {
        return vorm.equals("xlsx")
                ? of(naam + ".xlsx", XLSX, Werkmap.of(naam, rijen))
                : of(naam + ".csv", CSV, Csv.of(rijen));
    }

    /** @param type without its charset */
    public static ResponseEntity<byte[]> of(String naam, String type, String tekst) {
        return of(naam, type, tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** @param type without its charset */
    public static ResponseEntity<byte[]> of(String naam, String type, byte[] inhoud) {
        MediaType soort = MediaType.parseMediaType(type);
        return ResponseEntity.ok()
                .contentType(type.equals(XLSX) ? soort : new MediaType(soort, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }
}
