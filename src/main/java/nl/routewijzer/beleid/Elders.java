package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Looptijd;

/**
 * What other regions and municipalities offer: as information where a municipality has nothing, and for the term of what a
 * candidate began elsewhere. Part of the policy of a municipality, so that an advice stays what it was.
 */
public record Elders(List<Aanbod> aanbod) {
    private static final String SCHEIDING = " | ";
    private static final Comparator<Aanbod> ORDER = Comparator.comparing(Aanbod::code)
            .thenComparing(Aanbod::waar)
            .thenComparing(offer -> offer.geldigheid().vanaf());

    /**
     * A voorziening that is offered elsewhere in a period.
     *
     * @param waar the region or municipality, as a person names it
     * @param dekt the behoeften that it covers for everybody
     */
    public record Aanbod(
            String code, String naam, String waar, List<String> dekt, Looptijd looptijd, Geldigheid geldigheid) {

        private Aanbod during(Geldigheid periode) {
            return new Aanbod(code, naam, waar, dekt, looptijd, periode);
        }

        private boolean goesOnIn(Aanbod volgende) {
            return geldigheid.tot().equals(volgende.geldigheid.vanaf()) && equals(volgende.during(geldigheid));
        }
    }

    /** In the order of code, place and time; what goes on unchanged from one period to the next is one. */
    static Elders of(List<Aanbod> aanbod) {
        List<Aanbod> samen = new ArrayList<>();
        for (Aanbod volgende : aanbod.stream().sorted(ORDER).toList()) {
            int laatste = samen.size() - 1;
            if (laatste >= 0 && samen.get(laatste).goesOnIn(volgende)) {
                LocalDate vanaf = samen.get(laatste).geldigheid().vanaf();
                samen.set(
                        laatste,
                        volgende.during(
                                new Geldigheid(vanaf, volgende.geldigheid().tot())));
            } else {
                samen.add(volgende);
            }
        }
        return new Elders(List.copyOf(samen));
    }

    /** What covers a behoefte somewhere else on a day. */
    public List<Aanbod> covering(String behoefte, LocalDate dag) {
        return aanbod.stream()
                .filter(offer ->
                        offer.geldigheid().contains(dag) && offer.dekt().contains(behoefte))
                .toList();
    }

    /** The term of a voorziening by the layer that defines it: the latest, and the first by name where places differ. */
    Optional<Looptijd> looptijd(String code) {
        return aanbod.stream()
                .filter(offer -> offer.code().equals(code))
                .max(Comparator.comparing((Aanbod offer) -> offer.geldigheid().tot())
                        .thenComparing(Aanbod::waar, Comparator.reverseOrder()))
                .map(Aanbod::looptijd);
    }

    /** The codes of all that is offered elsewhere. */
    List<String> codes() {
        return aanbod.stream().map(Aanbod::code).distinct().toList();
    }

    /** A line for each: part of the text from which the version of a policy follows. */
    String text() {
        StringBuilder tekst = new StringBuilder();
        for (Aanbod offer : aanbod) {
            tekst.append(String.join(
                            SCHEIDING,
                            offer.code(),
                            offer.naam().replace('|', '/'),
                            offer.waar(),
                            String.join(", ", offer.dekt()),
                            offer.looptijd().tekst(),
                            offer.geldigheid().toString()))
                    .append('\n');
        }
        return tekst.toString();
    }

    /** What such a text says. */
    static Elders parse(String tekst) {
        return new Elders(tekst.lines().map(Elders::parseLine).toList());
    }

    private static Aanbod parseLine(String line) {
        String[] delen = line.split(" \\| ", -1);
        List<String> dekt = delen[3].isEmpty() ? List.of() : Arrays.asList(delen[3].split(", ", -1));
        return new Aanbod(delen[0], delen[1], delen[2], dekt, Looptijd.parse(delen[4]), Geldigheid.parse(delen[5]));
    }
}
