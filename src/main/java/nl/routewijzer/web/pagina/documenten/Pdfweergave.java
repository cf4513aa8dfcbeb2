package nl.routewijzer.web.pagina.documenten;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.routewijzer.document.pdf.PdfWriter;
import nl.routewijzer.web.pagina.deel.Taal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as PDF.
 *
 * @param pagina gives well-formed XHTML
 * @param taal the language that the document is in
 * @param bestandsnaam under which a browser keeps it
 */
record Pdfweergave(View pagina, PdfWriter writer, Taal taal, String bestandsnaam) implements View {

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        ContentCachingResponseWrapper xhtml = new ContentCachingResponseWrapper(response);
        pagina.render(model, request, xhtml);
        byte[] pdf = writer.write(new String(xhtml.getContentAsByteArray(), StandardCharsets.UTF_8));
        response.setCharacterEncoding((String) null);
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, taal.code());
        response.setContentLength(pdf.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(bestandsnaam).build().toString());
        response.getOutputStream().write(pdf);
    }
}
