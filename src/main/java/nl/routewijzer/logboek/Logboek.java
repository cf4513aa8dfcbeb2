package nl.routewijzer.logboek;

import java.util.List;
import nl.routewijzer.toegang.Bereik;

/** The log, to which is only ever added. */
public interface Logboek {
    /** A line as it stands in the log, which numbers its lines 1, 2, 3. */
    record Stuk(long volgnummer, Logregel regel) {}

    /**
     * When this returns, the lines are on disk, together and in this order; only then may an answer go out.
     *
     * @throws LogboekDicht when they are not, or may not be
     */
    void append(List<Logregel> regels);

    /**
     * What stands in it about a kenmerk in these municipalities, the last first.
     *
     * @param voor only what was written before this number; {@link Long#MAX_VALUE} for the last
     */
    List<Stuk> find(String kenmerk, Bereik bereik, long voor, int hoogstens);
}
