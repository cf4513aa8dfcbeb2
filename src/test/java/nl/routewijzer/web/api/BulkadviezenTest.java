package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BulkadviezenTest extends ApiTest {
    private static final int MANY = 20_000;

    @Test
    void every_line_gets_its_result_in_the_same_order() throws Exception {
        List<JsonNode> results = bulk(profiel("A") + "\n{\"kenmerk\":\"B\"}\n" + profiel("C") + "\n");

        assertThat(results).extracting(result -> result.path("regel").asInt()).containsExactly(1, 2, 3);
        assertThat(results.get(0).propertyNames()).containsExactly("regel", "advies");
        assertThat(results.get(0).path("advies").path("kenmerk").asString()).isEqualTo("A");
        assertThat(results.get(1).propertyNames()).containsExactly("regel", "fout");
        assertThat(results.get(1).path("fout").path("fouten")).hasSize(2);
        assertThat(results.get(2).path("advies").path("kenmerk").asString()).isEqualTo("C");
    }

    @Test
    void blank_lines_count_and_get_no_result() throws Exception {
        List<JsonNode> results = bulk("\n  \r\n" + profiel("A") + "\r\n\n" + profiel("B"));

        assertThat(results).extracting(result -> result.path("regel").asInt()).containsExactly(3, 5);
        assertThat(results).allMatch(result -> result.has("advies"));
    }

    @Test
    void an_empty_stream_gets_an_empty_stream() throws Exception {
        assertThat(bulk("")).isEmpty();
        assertThat(bulk("\n\n")).isEmpty();
    }

    @Test
    void broken_json_is_named_by_its_line_in_the_stream_and_the_rest_goes_on() throws Exception {
        List<JsonNode> results = bulk(profiel("A") + "\n{\"kenmerk\":\n[]\n\u0000\n" + profiel("B"));

        assertThat(results)
                .extracting(result -> result.path("fout").path("status").asInt())
                .containsExactly(0, 400, 400, 400, 0);
        assertThat(results.get(1).path("fout").path("detail").asString()).contains("op regel 2, kolom");
    }

    @Test
    void a_line_of_64_kib_is_read_and_a_longer_one_is_skipped() throws Exception {
        String longest = PROFIEL + " ".repeat(64 * 1024 - PROFIEL.length());

        List<JsonNode> results = bulk(longest + "\n" + longest + " \n" + " ".repeat(200_000) + "\n" + PROFIEL);

        assertThat(results)
                .extracting(result -> result.path("fout").path("status").asInt())
                .containsExactly(0, 413, 413, 0);
    }

    @Test
    void a_breakdown_at_one_line_does_not_stop_the_next() throws Exception {
        List<JsonNode> results = bulk(profiel(EchoAdviseur.STORING) + "\n" + PROFIEL);

        assertThat(results.get(0).path("fout").path("status").asInt()).isEqualTo(500);
        assertThat(results.get(0).toString()).doesNotContain("secret");
        assertThat(results.get(1).has("advies")).isTrue();
    }

    @Test
    void one_stream_sees_one_policy_and_the_next_stream_the_next() throws Exception {
        List<String> first = versions(bulk((PROFIEL + "\n").repeat(50)));
        List<String> second = versions(bulk(PROFIEL));

        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1).isNotEqualTo(first);
    }

    @Test
    void nothing_is_stored() throws Exception {
        int before = dossier.size();

        bulk(PROFIEL);

        assertThat(dossier.size()).isEqualTo(before);
    }

    @Test
    void each_result_comes_before_the_next_line_is_sent() throws Exception {
        try (Conversation bulk = new Conversation(port)) {
            for (int regel = 1; regel <= 100; regel++) {
                bulk.send(PROFIEL + "\n");
                if (regel == 1) {
                    bulk.receiveHead();
                }
                assertThat(bulk.receive()).startsWith("{\"regel\":" + regel + ",");
            }
            bulk.end();
            assertThat(bulk.receive()).isEmpty();
        }
    }

    @Test
    void twenty_thousand_lines_pass_through_a_window_of_a_few_hundred() throws Exception {
        String window = (PROFIEL + "\n").repeat(200);
        try (Conversation bulk = new Conversation(port)) {
            for (int sent = 0; sent < MANY; sent += 200) {
                bulk.send(window);
                if (sent == 0) {
                    bulk.receiveHead();
                }
                for (int i = 1; i <= 200; i++) {
                    assertThat(bulk.receive()).startsWith("{\"regel\":" + (sent + i) + ",\"advies\"");
                }
            }
            bulk.end();
            assertThat(bulk.receive()).isEmpty();
        }
    }

    /** As most HTTP libraries do: far more than what fits between the two. */
    @Test
    void who_sends_everything_before_reading_gets_every_result() throws Exception {
        String window = (PROFIEL + "\n").repeat(200);
        try (Conversation bulk = new Conversation(port)) {
            for (int sent = 0; sent < MANY; sent += 200) {
                bulk.send(window);
            }
            bulk.end();
            bulk.receiveHead();
            for (int regel = 1; regel <= MANY; regel++) {
                assertThat(bulk.receive()).startsWith("{\"regel\":" + regel + ",\"advies\"");
            }
            assertThat(bulk.receive()).isEmpty();
        }
    }

    @Test
    void a_line_without_end_is_refused_without_being_kept() throws Exception {
        long before = usedMemory();
        String mebibyte = "x".repeat(1024 * 1024);
        try (Conversation bulk = new Conversation(port)) {
            for (int i = 0; i < 300; i++) {
                bulk.send(mebibyte);
            }
            assertThat(usedMemory() - before).isLessThan(100L * 1024 * 1024);
            bulk.send("\n" + PROFIEL + "\n");
            bulk.receiveHead();
            assertThat(bulk.receive()).contains("\"status\":413");
            assertThat(bulk.receive()).startsWith("{\"regel\":2,\"advies\"");
            bulk.end();
        }
    }

    @Test
    void a_stream_that_breaks_off_does_not_end_as_if_it_were_complete() throws Exception {
        try (Conversation bulk = new Conversation(port)) {
            bulk.send(PROFIEL + "\n");
            bulk.receiveHead();
            bulk.receive();
            assertThat(bulk.breakOff()).doesNotContain("\r\n0\r\n");
        }
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> versions(List<JsonNode> results) {
        return results.stream()
                .map(result -> result.path("advies").path("beleidsversie").asString())
                .distinct()
                .toList();
    }

    private List<JsonNode> bulk(String lines) throws IOException, InterruptedException {
        HttpResponse<String> response =
                post("/v1/bulkadviezen", "application/x-ndjson", BodyPublishers.ofString(lines));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        return response.body().lines().map(json::readTree).toList();
    }

    /** A bulk request whose lines are sent while its results are read, which the HTTP client of the JDK cannot do. */
    private static final class Conversation implements AutoCloseable {
        private final Socket socket;
        private final OutputStream out;
        private final InputStream in;
        private int leftInChunk;

        Conversation(int port) throws IOException {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            out = socket.getOutputStream();
            in = new BufferedInputStream(socket.getInputStream());
            write("POST /v1/bulkadviezen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        }

        void send(String lines) throws IOException {
            write(Integer.toHexString(lines.length()) + "\r\n" + lines + "\r\n");
        }

        void end() throws IOException {
            write("0\r\n\r\n");
        }

        /** Stops halfway a line; what comes back after that. */
        String breakOff() throws IOException {
            write("40\r\n{\"kenm");
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        void receiveHead() throws IOException {
            assertThat(rawLine()).contains(" 200");
            String header = rawLine();
            while (!header.isEmpty()) {
                header = rawLine();
            }
            leftInChunk = Integer.parseInt(rawLine(), 16);
        }

        /** The next result; empty at the end. */
        String receive() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int read = read(); read >= 0 && read != '\n'; read = read()) {
                line.append((char) read);
            }
            return line.toString();
        }

        private int read() throws IOException {
            if (leftInChunk == 0) {
                rawLine();
                leftInChunk = Integer.parseInt(rawLine(), 16);
            }
            return leftInChunk-- == 0 ? -1 : in.read();
        }

        private String rawLine() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
                line.append((char) read);
            }
            return line.toString().strip();
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
