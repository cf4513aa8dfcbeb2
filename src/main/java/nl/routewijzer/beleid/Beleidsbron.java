package nl.routewijzer.beleid;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.regels.Probleem;

/** Where the policy comes from. Ask once per request: the next call may answer with newer policy. */
public interface Beleidsbron {

    /**
     * The policy that is in force now, whole and checked.
     *
     * @throws GeenBeleid while no policy is loaded
     */
    Beleidsregister current();

    /** What is wrong with the rule files as they are on disk now; empty when they are the policy in force. */
    List<Probleem> problemen();

    /** The areas that keep what they had because of those problems. */
    default List<Weigering> weigeringen() {
        return List.of();
    }

    /** When the rule files were last looked at without a fault; empty where they never change. */
    default Optional<OffsetDateTime> bekeken() {
        return Optional.empty();
    }
}
