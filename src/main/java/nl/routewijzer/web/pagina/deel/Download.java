package nl.routewijzer.web.pagina.deel;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file in UTF-8 that the reader keeps under a name. */
public final class Download {
    public static final String CSV = "text/csv";

    private Download() {}

    /** @param type without its charset */
    public static ResponseEntity<byte[]> of(String naam, String type, String tekst) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
