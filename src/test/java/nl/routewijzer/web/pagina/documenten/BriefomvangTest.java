package nl.routewijzer.web.pagina.documenten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.web.pagina.PaginaTestApp;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter fits its page: whoever gets two pages loses one. */
@SpringBootTest(classes = PaginaTestApp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BriefomvangTest {
    private static final int BRIEVEN = 120;
    /** A letter that names much help may go on. */
    private static final int ONE_IN = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Balie balie;

    private final Profielgenerator generator = new Profielgenerator(20261201);

    @Test
    void a_letter_fits_a_page() {
        List<Integer> omvang = IntStream.range(0, BRIEVEN)
                .mapToObj(nummer -> pages(letter("B-" + nummer)))
                .toList();

        assertThat(omvang).allMatch(bladzijden -> bladzijden <= 2);
        assertThat(omvang.stream().filter(bladzijden -> bladzijden > 1)).hasSizeLessThanOrEqualTo(BRIEVEN / ONE_IN);
    }

    private byte[] letter(String kenmerk) {
        Map<String, Object> tree = generator.treeOnRoute();
        tree.put("kenmerk", kenmerk);
        UUID advies = balie.give(tree).id();
        HttpRequest vraag = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/adviezen/" + advies + "/brief.pdf"))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(vraag, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static int pages(byte[] pdf) {
        try (PDDocument brief = Loader.loadPDF(pdf)) {
            return brief.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
