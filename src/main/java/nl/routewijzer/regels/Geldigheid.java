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

    /** What {@link #toString()} says. */
    public static Geldigheid parse(String tekst) {
        LocalDate vanaf = LocalDate.MIN;
        LocalDate tot = LocalDate.MAX;
        String[] woorden = tekst.split(" ", -1);
        for (int i = 0; i + 1 < woorden.length; i += 2) {
            LocalDate dag = LocalDate.parse(woorden[i + 1]);
            vanaf = woorden[i].equals("vanaf") ? dag : vanaf;
            tot = woorden[i].equals("tot") ? dag : tot;
        }
        return new Geldigheid(vanaf, tot);
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
