package nl.routewijzer.proef;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.routewijzer.Routewijzer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * {@code mvn spring-boot:test-run}: the service on port 8080, and on port 9000 a provider with an account for every role. It
 * is annotated so that Maven finds it among the other programs of the tests.
 */
@SpringBootApplication
public class Proefinstallatie {
    private static final int PORT = 9000;
    private static final String DIENST = "http://localhost:8080";

    public static void main(String[] args) {
        Proefaanbieder aanbieder = Proefaanbieder.start(PORT);
        aanbieder.serve(DIENST);
        SpringApplication.run(
                Routewijzer.class,
                Stream.concat(
                                Stream.of(
                                        "--routewijzer.data=target/proef",
                                        "--routewijzer.inloggen.issuer=" + aanbieder.issuer(),
                                        "--routewijzer.inloggen.client-id=" + Proefaanbieder.CLIENT,
                                        "--routewijzer.inloggen.client-secret=" + Proefaanbieder.SECRET),
                                Arrays.stream(args))
                        .toArray(String[]::new));
        System.out.printf(
                "%nLog in op %s met een van de accounts van %s (wachtwoord: %s)%n%n",
                DIENST, aanbieder.issuer(), Proefaanbieder.PASSWORD);
    }
}
