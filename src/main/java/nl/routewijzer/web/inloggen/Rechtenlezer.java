package nl.routewijzer.web.inloggen;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Gebruiker.Toekenning;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads from the claims of a provider who somebody is and what they may do. A role counts for all municipalities that the
 * claims name, or for its own, as {@code teamleider@regio:rivierenland}. What is not known here gives nothing, and is told
 * once in the log.
 */
public final class Rechtenlezer {
    private static final Logger LOG = LoggerFactory.getLogger(Rechtenlezer.class);
    private static final Map<String, Rol> ROLLEN =
            Arrays.stream(Rol.values()).collect(Collectors.toMap(Rol::code, Function.identity()));
    private static final List<String> SCOPES = List.of("scope", "scp");
    /** The provider says what is told; the log must not grow by it without end. */
    private static final int MOST_TOLD = 1_000;

    private final Inloggen.Claims namen;
    private final Werkgebied werkgebied;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    public Rechtenlezer(Inloggen inloggen, Beleidsbron beleid, Clock clock) {
        this.namen = inloggen.claims();
        this.werkgebied = new Werkgebied(beleid, clock);
    }

    /** A person who logged in: that they may also be a program gives them nothing. */
    public Gebruiker persoon(Map<String, ?> claims) {
        return gebruiker(claims, Set.of());
    }

    /** Whoever a bearer token speaks for: a person with their roles, or a program with what its scopes let it do. */
    public Gebruiker drager(Map<String, ?> claims) {
        return gebruiker(claims, Scope.rechten(Claimlezer.waarden(claims, SCOPES)));
    }

    private Gebruiker gebruiker(Map<String, ?> claims, Set<Recht> systeem) {
        String account = Claimlezer.tekst(claims, List.of("sub")).orElseThrow();
        List<String> gemeenten = Claimlezer.waarden(claims, namen.gemeenten());
        List<Toekenning> toekenningen = Claimlezer.waarden(claims, namen.rollen()).stream()
                .flatMap(rol -> toekenning(rol, gemeenten, systeem).stream())
                .toList();
        return Gebruiker.met(account, Claimlezer.tekst(claims, namen.naam()).orElse(account), toekenningen);
    }

    private Optional<Toekenning> toekenning(String geschreven, List<String> gemeenten, Set<Recht> systeem) {
        String[] delen = geschreven.split("@", 2);
        Rol rol = ROLLEN.get(delen[0].toLowerCase(Locale.ROOT));
        if (rol == null) {
            tell("role", geschreven);
            return Optional.empty();
        }
        Collection<String> waar = delen.length == 2 ? List.of(delen[1]) : gemeenten;
        werkgebied.unknown(waar).forEach(naam -> tell("municipality", naam));
        Set<Recht> rechten = rol == Rol.SYSTEEM ? systeem : rol.rechten();
        return Stream.of(new Toekenning(rol, rechten, werkgebied.of(waar)))
                .filter(toekenning -> !toekenning.rechten().isEmpty())
                .findFirst();
    }

    private void tell(String wat, String naam) {
        if (told.size() < MOST_TOLD && told.add(wat + naam)) {
            LOG.warn("The provider names the {} '{}', which is not known here and gives nothing", wat, naam);
        }
    }
}
