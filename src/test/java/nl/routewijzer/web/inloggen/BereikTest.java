package nl.routewijzer.web.inloggen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import nl.routewijzer.toegang.Openbaar;
import nl.routewijzer.web.pagina.PaginaTestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where nobody logs in, only this machine reaches the service, and no other site on its behalf. */
@SpringBootTest(
        classes = {PaginaTestApp.class, BereikTest.Api.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BereikTest {
    private static final String HERE = "Host: localhost";

    @LocalServerPort
    int port;

    @ComponentScan({"nl.routewijzer.web.api.problem", "nl.routewijzer.web.api.http"})
    @RestController
    @Openbaar
    static class Api {
        @PostMapping({"/v1/proef", "/proef"})
        String change() {
            return "changed";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1", "localhost"})
    void listens_on_this_machine(String address) throws IOException {
        listen(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.10", "10.0.0.1", "128.0.0.1"})
    void does_not_listen_for_other_machines(String address) {
        assertThatThrownBy(() -> listen(InetAddress.getByName(address)))
                .isInstanceOf(ReachRefused.class)
                .hasMessageContaining("server.address=");
    }

    @Test
    void does_not_listen_everywhere_for_want_of_an_address() {
        assertThatThrownBy(() -> listen(null)).hasMessageContaining("(leeg: elk adres)");
    }

    private static void listen(InetAddress address) {
        ServerProperties server = new ServerProperties();
        server.setAddress(address);
        new Reach(server, new StaticListableBeanFactory().getBeanProvider(Inloggen.class))
                .customize(new TomcatServletWebServerFactory());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080"})
    void answers_to_the_names_of_this_machine(String host) throws IOException {
        assertThat(Verzoek.of("GET", "/", "Host: " + host).send(port)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kwaad.example",
                "kwaad.example:8080",
                "localhost.kwaad.example",
                "127.0.0.1.nip.io",
                "127.0.0.2",
                "0.0.0.0",
                "[::]",
                "localhost."
            })
    void answers_to_no_other_name(String host) throws IOException {
        String page =
                Verzoek.of("GET", "/", "Host: " + host, "Accept: text/html").send(port);
        String problem = Verzoek.of("GET", "/v1/gemeenten", "Host: " + host).send(port);

        assertThat(page)
                .startsWith("HTTP/1.1 421")
                .contains("Dit adres hoort niet bij Routewijzer")
                .doesNotContain("Naar de startpagina");
        assertThat(problem).startsWith("HTTP/1.1 421").contains("application/problem+json", "\"status\":421");
    }

    @Test
    void a_forwarding_header_does_not_change_the_name() throws IOException {
        assertThat(Verzoek.of(
                                "GET",
                                "/",
                                "Host: kwaad.example",
                                "X-Forwarded-Host: localhost",
                                "Forwarded: host=localhost")
                        .send(port))
                .startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site: cross-site, Origin: http://localhost",
        "Sec-Fetch-Site: same-site, Origin: http://localhost:3000",
        "Sec-Fetch-Site: cross-site, Accept: */*",
        "Origin: https://kwaad.example, Accept: */*",
        "Origin: http://localhost:3000, Accept: */*",
        "Origin: http://localhost.kwaad.example, Accept: */*",
        "Origin: null, Accept: */*"
    })
    void refuses_what_another_site_sends(String one, String other) throws IOException {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertThat(Verzoek.of(method, "/v1/proef", HERE, one, other).send(port))
                    .startsWith("HTTP/1.1 403")
                    .contains("application/problem+json", "Er is niets opgeslagen");
        }
        assertThat(Verzoek.of("POST", "/proef", HERE, one, "Accept: text/html", other.replace("Accept: */*", "X: y"))
                        .send(port))
                .startsWith("HTTP/1.1 403")
                .contains("Dit verzoek is geweigerd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none",
                "Origin: http://localhost",
                "Origin: https://localhost",
                "User-Agent: curl"
            })
    void takes_what_its_own_pages_and_programs_send(String header) throws IOException {
        assertThat(Verzoek.of("POST", "/v1/proef", HERE, header).send(port)).startsWith("HTTP/1.1 200");
        assertThat(Verzoek.of("POST", "/proef", HERE, header).send(port)).startsWith("HTTP/1.1 200");
    }

    @Test
    void another_site_may_link_to_a_page() throws IOException {
        assertThat(Verzoek.of("GET", "/", HERE, "Sec-Fetch-Site: cross-site").send(port))
                .startsWith("HTTP/1.1 200")
                .contains("U werkt zonder in te loggen.");
    }
}
