package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.profiel.EerdereVoorziening;
import org.jspecify.annotations.Nullable;

/** What a condition looks at: the facts so far and the parameters of the policy. */
public interface Situatie {

    /** The value of a fact ({@code String}, {@code Boolean}, {@code Integer} or {@code LocalDate}), or {@code null}. */
    @Nullable
    Object value(Feit feit);

    /** The value of a parameter on the peildatum. */
    Parameterwaarde parameter(String naam);

    LocalDate peildatum();

    /** The voorzieningen that run on the peildatum. */
    List<EerdereVoorziening> lopende();
}
