package nl.routewijzer.toegang;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works with the service.
 *
 * @param account by which the provider knows them, always the same
 * @param naam as shown to others
 * @param rechten what they may do, and about the candidates of which municipalities
 */
public record Gebruiker(String account, String naam, Set<Rol> rollen, Map<Recht, Bereik> rechten) {
    /** Where nobody logs in: whoever sits at this machine, who may do everything. */
    public static final Gebruiker LOKAAL = alles("lokaal", "Lokale gebruiker");

    /** The service itself, at what it does without anybody asking. */
    public static final Gebruiker DIENST = alles("dienst", "Routewijzer");

    public Gebruiker {
        rollen = Set.copyOf(rollen);
        rechten = Map.copyOf(rechten);
    }

    /** Somebody with these roles, each for its own municipalities. */
    public static Gebruiker met(String account, String naam, List<Toekenning> toekenningen) {
        Map<Recht, Bereik> rechten = new EnumMap<>(Recht.class);
        for (Toekenning toekenning : toekenningen) {
            toekenning.rechten().forEach(recht -> rechten.merge(recht, toekenning.bereik(), Bereik::met));
        }
        return new Gebruiker(
                account, naam, toekenningen.stream().map(Toekenning::rol).collect(Collectors.toSet()), rechten);
    }

    /** A right for no municipality at all is none. */
    public boolean mag(Recht recht) {
        return !bereik(recht).isLeeg();
    }

    /** About the candidates of which municipalities they may do this. */
    public Bereik bereik(Recht recht) {
        return rechten.getOrDefault(recht, Bereik.NIETS);
    }

    private static Gebruiker alles(String account, String naam) {
        return new Gebruiker(
                account,
                naam,
                Set.of(),
                Arrays.stream(Recht.values()).collect(Collectors.toMap(recht -> recht, recht -> Bereik.ALLES)));
    }

    /**
     * A role, for some municipalities.
     *
     * @param rechten of those that the role has
     */
    public record Toekenning(Rol rol, Set<Recht> rechten, Bereik bereik) {
        public Toekenning {
            rechten = Set.copyOf(rechten);
        }

        /** With all that the role may do. */
        public Toekenning(Rol rol, Bereik bereik) {
            this(rol, rol.rechten(), bereik);
        }
    }
}
