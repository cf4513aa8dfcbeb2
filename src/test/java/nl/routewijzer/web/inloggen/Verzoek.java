package nl.routewijzer.web.inloggen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request with any header, also those that clients of Java do not let a caller write. */
record Verzoek(String method, String path, List<String> headers) {
    static Verzoek of(String method, String path, String... headers) {
        return new Verzoek(method, path, List.of(headers));
    }

    /** The whole answer, status line first. */
    String send(int port) throws IOException {
        List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
        lines.addAll(headers);
        lines.addAll(List.of("Content-Length: 0", "Connection: close", "", ""));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
