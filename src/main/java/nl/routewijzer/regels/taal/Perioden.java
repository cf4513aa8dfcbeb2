package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Leesfout;

/** The ways to say in which days something counts, at the end of a line: {@code vanaf 2026-01-01}. */
enum Perioden {
    VANAF("vanaf {datum}", "vanaf deze dag.", Deelslots.datum()) {
        @Override
        Geldigheid of(List<Object> waarden, int begin) {
            return new Geldigheid(at(waarden, begin), LocalDate.MAX);
        }
    },
    TOT("tot {datum}", "vóór deze dag.", Deelslots.datum()) {
        @Override
        Geldigheid of(List<Object> waarden, int begin) {
            return new Geldigheid(LocalDate.MIN, at(waarden, begin));
        }
    },
    VAN_TOT(
            "van {datum} tot {datum}",
            "in deze periode. De eerste dag telt mee, de einddatum niet.",
            Deelslots.datum(),
            Deelslots.einddatum()) {
        @Override
        Geldigheid of(List<Object> waarden, int begin) throws Leesfout {
            LocalDate vanaf = at(waarden, begin);
            LocalDate tot = at(waarden, begin + 1);
            if (!vanaf.isBefore(tot)) {
                throw new Leesfout(
                        0,
                        "De begindatum " + vanaf + " moet voor de einddatum " + tot
                                + " liggen; de einddatum zelf telt niet mee.");
            }
            return new Geldigheid(vanaf, tot);
        }
    };

    private final String sjabloon;
    private final String uitleg;
    private final List<Slot<?>> slots;

    Perioden(String sjabloon, String uitleg, Slot<?>... slots) {
        this.sjabloon = sjabloon;
        this.uitleg = uitleg;
        this.slots = List.of(slots);
    }

    /** The words, with a slot for each day. */
    String sjabloon() {
        return sjabloon;
    }

    /** On which days something counts, as the end of a sentence of the dictionary. */
    String uitleg() {
        return uitleg;
    }

    /** How many days it names. */
    int aantal() {
        return slots.size();
    }

    /**
     * The period that was written.
     *
     * @param begin where its days begin among the values of the line
     * @throws Leesfout when it ends before it begins
     */
    abstract Geldigheid of(List<Object> waarden, int begin) throws Leesfout;

    /** The slots of a line with this period in it. */
    Slot<?>[] between(List<Slot<?>> before, List<Slot<?>> after) {
        return Stream.of(before, slots, after).flatMap(List::stream).toArray(Slot<?>[]::new);
    }
}
