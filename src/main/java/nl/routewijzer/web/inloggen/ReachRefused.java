package nl.routewijzer.web.inloggen;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** The service was asked to listen where other machines reach it, and nobody would have to log in. */
final class ReachRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param address where it was asked to listen; {@code null} is everywhere */
    ReachRefused(@Nullable InetAddress address) {
        super("Routewijzer start niet op server.address="
                + (address == null ? "(leeg: elk adres)" : address.getHostAddress())
                + ": daar kunnen andere computers erbij, en niemand hoeft in te loggen.");
    }
}
