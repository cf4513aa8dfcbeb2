package nl.routewijzer.documentatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.documentatie.Beleidswijziging.Onderwerp;
import nl.routewijzer.documentatie.Beleidswijziging.Verandering;
import nl.routewijzer.regels.Tabelsoort;
import org.jspecify.annotations.Nullable;

/** Tells what is already decided on the policy of a municipality for later days. */
public final class Beleidstoekomst {
    private Beleidstoekomst() {}

    /**
     * The later days on which something changes, the first one first.
     *
     * @throws NoSuchElementException when the municipality is unknown
     */
    public static List<Beleidsdag> after(LocalDate dag, Beleidsregister register, String gemeente) {
        List<Beleidsdag> dagen = new ArrayList<>();
        Beleid beleid = register.inForce(gemeente, dag);
        LocalDate volgende = beleid.geldigheid().tot();
        while (!volgende.equals(LocalDate.MAX)) {
            Beleid nieuw = register.inForce(gemeente, volgende);
            List<Beleidswijziging> wijzigingen = changes(parts(beleid, volgende.minusDays(1)), parts(nieuw, volgende));
            if (!wijzigingen.isEmpty()) {
                dagen.add(new Beleidsdag(volgende, wijzigingen));
            }
            beleid = nieuw;
            volgende = beleid.geldigheid().tot();
        }
        return dagen;
    }

    private static List<Beleidswijziging> changes(Map<String, Deel> was, Map<String, Deel> wordt) {
        List<Beleidswijziging> wijzigingen = new ArrayList<>();
        wordt.forEach((sleutel, deel) -> {
            Deel eerder = was.get(sleutel);
            if (eerder == null) {
                wijzigingen.add(deel.change(Verandering.BEGINT, null, deel.kort()));
            } else if (!eerder.inhoud().equals(deel.inhoud())) {
                wijzigingen.add(deel.change(Verandering.VERANDERT, eerder.kort(), deel.kort()));
            }
        });
        was.forEach((sleutel, deel) -> {
            if (!wordt.containsKey(sleutel)) {
                wijzigingen.add(deel.change(Verandering.EINDIGT, deel.kort(), null));
            }
        });
        return wijzigingen;
    }

    /** Everything in the policy by what identifies it, in the order of the decision. */
    private static Map<String, Deel> parts(Beleid beleid, LocalDate dag) {
        Map<String, Deel> delen = new LinkedHashMap<>();
        beleid.regelset()
                .regels()
                .forEach(regel -> delen.put(
                        "regel " + regel.nummer(),
                        new Deel(
                                Onderwerp.REGEL,
                                regel.naam(),
                                List.of(regel.brontekst().tekst()),
                                null)));
        beleid.voorzieningen()
                .forEach(voorziening -> delen.put(
                        "voorziening " + voorziening.code(),
                        new Deel(
                                Onderwerp.VOORZIENING,
                                voorziening.naam(),
                                List.of(voorziening.teksten(), voorziening.bezwaren(dag)),
                                null)));
        beleid.parameters()
                .forEach(instelling -> delen.put(
                        "parameter " + instelling.naam(),
                        new Deel(
                                Onderwerp.PARAMETER,
                                instelling.naam(),
                                List.of(
                                        instelling.waarde().tekst(),
                                        instelling.waarde().perGeboortedatum()),
                                instelling.waarde().tekst())));
        for (Tabelsoort soort : Tabelsoort.values()) {
            beleid.rows(soort).forEach(rij -> {
                List<String> sleutel = soort.sleutel(rij);
                String naam = soort.naam() + ": " + String.join(", ", sleutel);
                List<String> rest =
                        rij.cellen().subList(sleutel.size(), rij.cellen().size());
                delen.put(
                        naam,
                        new Deel(
                                Onderwerp.TABELRIJ,
                                naam,
                                rest,
                                String.join(", ", rest).replaceAll(", $", "")));
            });
        }
        return delen;
    }

    /**
     * A part of the policy on a day.
     *
     * @param inhoud everything that may change of it
     * @param kort the same in short; {@code null} for what is too long to tell
     */
    private record Deel(
            Onderwerp onderwerp,
            String naam,
            List<?> inhoud,
            @Nullable String kort) {

        Beleidswijziging change(Verandering verandering, @Nullable String was, @Nullable String wordt) {
            return new Beleidswijziging(onderwerp, naam, verandering, was, wordt);
        }
    }
}
