package nl.routewijzer.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.dossier.MemoryDossier;
import nl.routewijzer.overzicht.Overzichten;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server over fakes of the policy, the adviser and the dossier. */
@SpringBootTest(
        classes = ApiTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.autoconfigure.exclude="
                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
abstract class ApiTest {
    static final String PROFIEL = """
            {"kenmerk":"K-1001","gemeente":"nijmegen","geboortedatum":"1990-05-21"}""";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    MemoryDossier dossier;

    @Autowired
    FixedBeleid beleid;

    @Autowired
    JsonMapper json;

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(body));
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(body));
    }

    JsonNode tree(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    static String profiel(String kenmerk) {
        return PROFIEL.replace("K-1001", kenmerk);
    }

    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "nl.routewijzer.web.inloggen",
            basePackageClasses = {Balie.class, Overzichten.class, RouteadviezenController.class})
    static class Application {

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-11-21T09:15:30.123456Z"), ZoneOffset.UTC);
        }

        @Bean
        FixedBeleid fixedBeleid() {
            return new FixedBeleid();
        }

        @Bean
        EchoAdviseur echoAdviseur() {
            return new EchoAdviseur();
        }

        @Bean
        MemoryDossier memoryDossier() {
            return new MemoryDossier(2);
        }
    }
}
