package nl.routewijzer.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weighs the answers to one question. */
final class Weging {
    private final List<Vragen.Antwoord> antwoorden = new ArrayList<>();
    private double alle;
    private double veranderend;

    void add(Vragen.Antwoord antwoord, double gewicht) {
        antwoorden.add(antwoord);
        alle += gewicht;
        veranderend += antwoord.verandert() ? gewicht : 0;
    }

    /**
     * Empty when no answer changes anything.
     *
     * @param bekend how likely it is that the answer can be had now
     */
    Optional<Gewogen> of(String veld, String onderwerp, @Nullable String nodigVoor, double bekend) {
        return veranderend == 0
                ? Optional.empty()
                : Optional.of(new Gewogen(
                        new Vragen.Vraag(veld, onderwerp, nodigVoor, List.copyOf(antwoorden)),
                        bekend * veranderend / alle));
    }
}
