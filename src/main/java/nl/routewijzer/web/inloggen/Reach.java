package nl.routewijzer.web.inloggen;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Where nobody logs in, the service is for this machine alone: it does not start on any other address. */
@Component
final class Reach implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {
    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);

    private final @Nullable InetAddress address;
    private final @Nullable Inloggen inloggen;

    Reach(ServerProperties server, ObjectProvider<Inloggen> inloggen) {
        this.address = server.getAddress();
        this.inloggen = inloggen.getIfAvailable();
    }

    /** @throws ReachRefused when another machine could reach the service */
    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (inloggen != null) {
            LOG.info("Everybody logs in at {}", inloggen.issuer());
            return;
        }
        if (address == null || !address.isLoopbackAddress()) {
            throw new ReachRefused(address);
        }
        LOG.warn("Nobody logs in: only this machine can reach the service, and whoever uses it may do everything");
    }
}
