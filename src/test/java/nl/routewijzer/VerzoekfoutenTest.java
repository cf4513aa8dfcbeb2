package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is wrong with a request is the fault of who sent it: the answer says so, and the log does not cry. */
@SpringBootTest(classes = Routewijzer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class VerzoekfoutenTest {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String FILE = "Content-Type: multipart/form-data; boundary=x\r\n";
    private static final String PART =
            "--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"\r\n\r\n";

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("routewijzer.data", folder::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inlezen|Content-Type: multipart/form-data\r\n|geen grens",
                "/inlezen|" + FILE + "|geen deel",
                "/inlezen|" + FILE + "|" + PART + "halverwege",
                "/adviezen|" + FILE + "|" + PART + "halverwege",
                "/adviezen|" + FORM + "|kenmerk=%zz",
                "/adviezen|" + FORM + "|kenmerk=%ff%fe",
                "/zoeken?kenmerk=%zz|" + FORM + "|a=b",
                "/v1/routeadviezen|" + FILE + "|" + PART + "halverwege",
                "/v1/routeadviezen|Content-Type: multipart/form-data\r\n|geen grens",
                "/v1/routeadviezen|" + FORM + "|kenmerk=%zz",
                "/v1/bestaat-niet|" + FILE + "|" + PART + "halverwege",
            })
    void a_broken_body_is_a_fault_of_who_sent_it(String verzoek, CapturedOutput output) throws IOException {
        String[] delen = verzoek.split("\\|", 3);
        String antwoord = send(delen[0], delen[1], delen[2].getBytes(StandardCharsets.UTF_8));

        assertThat(antwoord).matches("(?s)HTTP/1\\.1 4\\d\\d .*").doesNotContain("Exception", "tomcat");
        assertThat(antwoord)
                .containsIgnoringCase(
                        delen[0].startsWith("/v1")
                                ? "content-type: application/problem+json"
                                : "content-type: text/html");
        assertThat(output.getAll()).doesNotContain("ERROR");
    }

    /** A client that is still sending reads no answer: what is too large is read and thrown away. */
    @Test
    void what_is_too_large_is_told_in_a_body() throws IOException {
        byte[] groot = new byte[30_000_000];
        System.arraycopy(PART.getBytes(StandardCharsets.UTF_8), 0, groot, 0, PART.length());

        String pagina = send("/inlezen", FILE, groot);
        assertThat(pagina).startsWith("HTTP/1.1 413").contains("20 MB").contains("</html>");
        String probleem = send("/v1/routeadviezen", "Content-Type: application/json\r\n", groot);
        assertThat(probleem).startsWith("HTTP/1.1 413").contains("problem+json").contains("1 MiB");
    }

    /** Whoever writes the log may not be made to write what somebody else wants to read there. */
    @Test
    void no_line_of_the_log_can_be_forged(CapturedOutput output) throws IOException {
        send(
                "/v1/%0a2026-11-30%20ERROR%20vervalst",
                FORM, "kenmerk=%0aERROR vervalst%zz".getBytes(StandardCharsets.UTF_8));
        send("/adviezen", FORM, "motivatie=geheim%0aERROR vervalst&x=%zz".getBytes(StandardCharsets.UTF_8));

        assertThat(output.getAll().lines())
                .noneMatch(regel -> regel.stripLeading().startsWith("ERROR vervalst"));
        assertThat(output.getAll()).doesNotContain("geheim");
    }

    private String send(String pad, String kopregels, byte[] inhoud) throws IOException {
        String kop = "POST " + pad + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html,*/*;q=0.1\r\n"
                + kopregels + "Content-Length: " + inhoud.length + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(kop.getBytes(StandardCharsets.UTF_8));
            out.write(inhoud);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closedBeforeTheAnswerWasRead) {
            return String.valueOf(closedBeforeTheAnswerWasRead);
        }
    }
}
