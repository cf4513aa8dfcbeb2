package nl.routewijzer.proef;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A provider for trying out and for the tests: a Spring Authorization Server on this machine. */
public final class Proefaanbieder implements AutoCloseable {
    public static final String CLIENT = "routewijzer";
    public static final String SECRET = "proef-geheim";
    public static final String PASSWORD = "proef";

    private final RSAKey key;
    private final Proefaccounts accounts = new Proefaccounts();
    private final Proefclients clients = new Proefclients();
    private final ConfigurableApplicationContext context;

    private Proefaanbieder(int port) {
        this.key = newKey("proef");
        this.context = new SpringApplicationBuilder(Proefconfiguratie.class)
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean(RSAKey.class, () -> key);
                    beans.registerBean(Proefaccounts.class, () -> accounts);
                    beans.registerBean(Proefclients.class, () -> clients);
                })
                .properties(Map.of(
                        "spring.config.name", "proefaanbieder",
                        "server.address", "127.0.0.1",
                        "server.servlet.session.cookie.name", "proefaanbieder",
                        "spring.main.banner-mode", "off",
                        "server.port", port))
                .run();
    }

    /** @param port 0 for one that is free */
    public static Proefaanbieder start(int port) {
        return new Proefaanbieder(port);
    }

    public static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String issuer() {
        return "http://localhost:"
                + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    /** Lets people of the service at this address log in here. */
    public void serve(String dienst) {
        clients.serve(dienst);
    }

    public Proefaccounts accounts() {
        return accounts;
    }

    /** With which it signs: a test makes tokens of its own by it. */
    public RSAKey key() {
        return key;
    }

    @Override
    public void close() {
        context.close();
    }
}
