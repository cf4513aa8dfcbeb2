package nl.routewijzer.web.inloggen;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people and programs log in. It is there only where a provider is set; without one nobody logs in.
 *
 * @param issuer the address of the provider, as its tokens name it
 * @param clientId what the provider calls this service
 * @param clientSecret {@code null} for a service that the provider knows without a secret
 * @param audience what a bearer token says it is for; the client id when it is left out
 * @param scopes what the service asks of the provider when somebody logs in
 * @param claims where the provider tells of roles and municipalities
 * @param inactiviteit after how long without a request somebody has to log in again
 * @param hercontrole how often the provider is asked whether somebody still may, and what
 * @param tokenleeftijd how old a bearer token may be: so long after they were taken, rights may still count
 */
@ConfigurationProperties(Inloggen.PREFIX)
public record Inloggen(
        String issuer,
        String clientId,
        @Nullable String clientSecret,
        @DefaultValue("") String audience,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue Claims claims,
        @DefaultValue("30m") Duration inactiviteit,
        @DefaultValue("4m") Duration hercontrole,
        @DefaultValue("5m") Duration tokenleeftijd) {
    public static final String PREFIX = "routewijzer.inloggen";
    /** The setting without which nobody logs in. */
    public static final String ISSUER = PREFIX + ".issuer";

    private static final Duration LONGEST = Duration.ofMinutes(5);

    public Inloggen {
        requireAddress(issuer);
        require(clientId != null && !clientId.isBlank(), "client-id is leeg");
        requireBound(hercontrole, "hercontrole");
        requireBound(tokenleeftijd, "tokenleeftijd");
        require(inactiviteit.compareTo(Duration.ofMinutes(1)) >= 0, "inactiviteit is korter dan een minuut");
        audience = audience.isBlank() ? clientId : audience;
        scopes = List.copyOf(scopes);
    }

    private static void requireAddress(String issuer) {
        URI address = URI.create(issuer);
        require(address.getHost() != null, "issuer is geen adres dat begint met https://");
        require(
                "https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && isThisMachine(address.getHost()),
                "issuer moet beginnen met https://");
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    private static void requireBound(Duration given, String naam) {
        require(
                !given.isNegative() && given.compareTo(LONGEST) <= 0,
                naam + " is langer dan 5 minuten: zo lang na het intrekken kunnen rechten nog gelden");
    }

    private static void require(boolean holds, String melding) {
        if (!holds) {
            throw new IllegalArgumentException(PREFIX + ": " + melding);
        }
    }

    /**
     * The names of the claims. A dot leads to a claim within a claim; the first of several that is there counts.
     *
     * @param rollen the roles that somebody has
     * @param gemeenten the municipalities for which those roles count
     * @param naam what somebody is called
     */
    public record Claims(
            @DefaultValue("realm_access.roles") List<String> rollen,
            @DefaultValue("gemeenten") List<String> gemeenten,
            @DefaultValue({"name", "preferred_username"}) List<String> naam) {
        public Claims {
            rollen = List.copyOf(rollen);
            gemeenten = List.copyOf(gemeenten);
            naam = List.copyOf(naam);
        }
    }
}
