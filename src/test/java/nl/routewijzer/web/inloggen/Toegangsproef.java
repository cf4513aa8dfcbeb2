package nl.routewijzer.web.inloggen;

import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.web.api.http.ApiPath;
import nl.routewijzer.web.inloggen.Rechtentabel.Verzoek;
import nl.routewijzer.web.pagina.deel.Download;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks the service as somebody, and knows how it answers about what is not there. */
final class Toegangsproef {
    private static final Set<String> OF_THE_LENGTH = Set.of(HttpHeaders.CONTENT_LENGTH);

    private static final int CONTEXT = 40;
    private static final String HIER = "href=\"{hier}?taal=";

    private final MockMvc mvc;
    private final Map<String, Antwoord> nietsDaar = new HashMap<>();
    private int aantal;

    Toegangsproef(WebApplicationContext context) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        context.getBeanProvider(Filter.class).orderedStream().forEach(builder::addFilters);
        this.mvc = builder.build();
    }

    /** How many calls were made. */
    int aantal() {
        return aantal;
    }

    /**
     * An answer, without what is only of the very address that was asked.
     *
     * @param koppen by name
     */
    record Antwoord(int status, Map<String, Object> koppen, String tekst) {
        /** Where it differs, in few words. */
        String unlike(Antwoord ander) {
            if (status != ander.status || !koppen.equals(ander.koppen)) {
                return status + " " + koppen + " is not " + ander.status + " " + ander.koppen;
            }
            int van = Math.max(0, Arrays.mismatch(tekst.toCharArray(), ander.tekst.toCharArray()) - CONTEXT);
            return part(tekst, van) + " is not " + part(ander.tekst, van);
        }

        private static String part(String tekst, int van) {
            return "'" + tekst.substring(Math.min(van, tekst.length()), Math.min(van + 3 * CONTEXT, tekst.length()))
                    + "'";
        }

        boolean isNietGevonden() {
            return status == 404;
        }
    }

    Antwoord ask(String wie, Verzoek verzoek, HttpMethod methode, Proefdossier dossier, String inhoud) {
        String pad = dossier.in(verzoek.pad());
        MockHttpServletRequestBuilder vraag = request(wie, methode, pad);
        if (verzoek.script()) {
            vraag.header("HX-Request", "true");
        }
        if (methode.equals(HttpMethod.POST)) {
            vraag.contentType(type(verzoek)).content(inhoud);
        }
        Antwoord antwoord = perform(vraag, pad);
        return new Antwoord(antwoord.status(), antwoord.koppen(), dossier.outOf(antwoord.tekst()));
    }

    private static MediaType type(Verzoek verzoek) {
        if (verzoek.pad().endsWith("bulkadviezen")) {
            return MediaType.APPLICATION_NDJSON;
        }
        return verzoek.isApi() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED;
    }

    /**
     * What somebody is told where there is nothing: no such candidate, for an operation about one, else no such address. Pages
     * say the same of everything; one that takes something in says it as one that shows something.
     */
    Antwoord nothing(String wie, Verzoek verzoek, HttpMethod methode) {
        HttpMethod gelezen = methode.equals(HttpMethod.POST) ? HttpMethod.GET : methode;
        boolean isOptions = methode.equals(HttpMethod.OPTIONS);
        if (verzoek.isApi() && verzoek.isOverIets() && !isOptions) {
            return nietsDaar.computeIfAbsent(
                    methode + verzoek.pad(),
                    sleutel -> ask(ToegangsmatrixTest.ALLES, verzoek, methode, Proefdossier.ONBEKEND, "{}"));
        }
        String pad = verzoek.isApi() ? ApiPath.V1 + "/onbekend" : isOptions ? "/onbekend" : "/beleid/gemeente/onbekend";
        return nietsDaar.computeIfAbsent(wie + gelezen + pad, sleutel -> perform(request(wie, gelezen, pad), pad));
    }

    private static MockHttpServletRequestBuilder request(String wie, HttpMethod methode, String pad) {
        return MockMvcRequestBuilders.request(methode, URI.create(pad))
                .header(Proefpersoon.HEADER, wie)
                .header(HttpHeaders.ACCEPT, ApiPath.isApi(pad) ? "*/*" : "text/html,*/*")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "nl");
    }

    private Antwoord perform(MockHttpServletRequestBuilder vraag, String pad) {
        aantal++;
        try {
            MockHttpServletResponse antwoord = mvc.perform(vraag).andReturn().getResponse();
            Map<String, Object> koppen = new TreeMap<>(antwoord.getHeaderNames().stream()
                    .filter(naam -> !OF_THE_LENGTH.contains(naam))
                    .collect(Collectors.toMap(naam -> naam, antwoord::getHeaders)));
            return new Antwoord(antwoord.getStatus(), koppen, plain(text(antwoord), pad));
        } catch (Exception thrown) {
            throw new AssertionError(vraag.toString() + " " + pad, thrown);
        }
    }

    /** What stands in it, also in a workbook. */
    private static String text(MockHttpServletResponse antwoord) throws IOException {
        byte[] inhoud = antwoord.getContentAsByteArray();
        if (!Download.XLSX.equals(antwoord.getContentType()) || inhoud.length == 0) {
            return new String(inhoud, StandardCharsets.UTF_8);
        }
        try (ReadableWorkbook werkmap = new ReadableWorkbook(new ByteArrayInputStream(inhoud));
                Stream<Row> rijen = werkmap.getFirstSheet().openStream()) {
            return rijen.flatMap(Row::stream)
                    .map(cel -> cel == null ? "" : cel.getText())
                    .collect(Collectors.joining(";"));
        }
    }

    /** A page names its own address in another language, and marks where in the menu it is. */
    private static String plain(String tekst, String pad) {
        return tekst.replace("href=\"" + pad.replace("&", "&amp;") + "?taal=", HIER)
                .replace("href=\"" + pad.replace("&", "&amp;") + "&amp;taal=", HIER)
                .replaceAll("\\s+aria-current=\"\\w+\"", "");
    }
}
