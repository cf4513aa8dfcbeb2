package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.dossier.AndereGeboortedatum.Botsing;
import nl.routewijzer.profiel.Fout;

/** What became of a profile that was taken in with others. */
public sealed interface Opname {

    /** An advice on it was stored. */
    record Bewaard() implements Opname {}

    /** The dossier held an advice on the very same profile already. */
    record Bekend() implements Opname {}

    /** The person is known by another birth date. */
    record AndereGeboortedatum(Botsing botsing) implements Opname {}

    /** It was wrong, in all of this. */
    record Geweigerd(List<Fout> fouten) implements Opname {}
}
