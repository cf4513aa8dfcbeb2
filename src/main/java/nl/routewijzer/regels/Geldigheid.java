package nl.routewijzer.regels;

import java.time.LocalDate;

/** A period of days: {@code vanaf} is in it, {@code tot} is not. */
public record Geldigheid(LocalDate vanaf, LocalDate tot) {
    /** Without beginning or end. */
    public static final Geldigheid ALTIJD = new Geldigheid(LocalDate.MIN, LocalDate.MAX);

    public boolean contains(LocalDate dag) {
        return !dag.isBefore(vanaf) && dag.isBefore(tot);
    }

    public boolean overlaps(Geldigheid ander) {
        return vanaf.isBefore(ander.tot) && ander.vanaf.isBefore(tot);
    }

    @Override
    public String toString() {
        if (equals(ALTIJD)) {
            return "altijd";
        }
        String begin = vanaf.equals(LocalDate.MIN) ? "" : "vanaf " + vanaf;
        String eind = tot.equals(LocalDate.MAX) ? "" : "tot " + tot;
        return (begin + " " + eind).strip();
    }
}
