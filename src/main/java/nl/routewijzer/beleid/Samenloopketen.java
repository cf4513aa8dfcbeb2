package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Voorziening;

/**
 * Finds a voorziening that is never advised because whatever it goes with leads, over others, to one that is excluded. Of a chain
 * only the one with which it goes wrong is told: those that go with it cannot be advised either, and will be when it can.
 */
final class Samenloopketen {
    /** Enough for every policy that somebody wrote by hand; beyond it nothing is said. */
    private static final int MOST_STEPS = 10_000;

    private final List<Voorziening> aanbod;
    private final List<List<Voorziening>> dood = new ArrayList<>();
    private int steps;

    private Samenloopketen(List<Voorziening> aanbod) {
        this.aanbod = aanbod;
    }

    /**
     * The problem with a voorziening that goes only with others; empty when it can be advised.
     *
     * @param aanbod what the municipality offers on one day
     */
    static Optional<Probleem> of(Voorziening voorziening, List<Voorziening> aanbod) {
        Samenloopketen keten = new Samenloopketen(aanbod);
        if (keten.isPossible(List.of(voorziening))
                || keten.named(voorziening).stream()
                        .noneMatch(ander -> new Samenloopketen(aanbod).isPossible(List.of(ander)))) {
            return Optional.empty();
        }
        return keten.dood.stream()
                .filter(pad -> pad.size() > 2)
                .findFirst()
                .map(pad -> voorziening.problem(Samenloop.SAMEN_MET, keten.inWords(pad)));
    }

    /**
     * Whether all that it needs can be advised beside each other.
     *
     * @param pad each goes only with what is next
     */
    private boolean isPossible(List<Voorziening> pad) {
        List<Voorziening> volgende = named(pad.get(pad.size() - 1));
        if (volgende.isEmpty() || ++steps > MOST_STEPS || volgende.stream().anyMatch(pad::contains)) {
            return true;
        }
        return volgende.stream().anyMatch(ander -> {
            List<Voorziening> verder =
                    Stream.concat(pad.stream(), Stream.of(ander)).toList();
            boolean open = pad.stream().noneMatch(eerder -> exclude(eerder, ander));
            if (!open) {
                dood.add(verder);
            }
            return open && isPossible(verder);
        });
    }

    private String inWords(List<Voorziening> pad) {
        String code = pad.get(0).code();
        Voorziening laatste = pad.get(pad.size() - 1);
        Voorziening botst = pad.stream()
                .filter(eerder -> exclude(eerder, laatste))
                .findFirst()
                .orElseThrow();
        boolean zelf = botst.samenloop().sluitUit().contains(laatste.code());
        return code + " kan nooit worden geadviseerd: "
                + pad.stream()
                        .limit(pad.size() - 1L)
                        .map(deel -> goesWith(deel, pad))
                        .collect(Collectors.joining(", "))
                + ", en "
                + (zelf ? excludes(botst, laatste) : excludes(laatste, botst))
                + ". Haal een van deze regels weg.";
    }

    private static String goesWith(Voorziening deel, List<Voorziening> pad) {
        return deel.code() + " gaat alleen samen met "
                + pad.get(pad.indexOf(deel) + 1).code() + place(deel, Samenloop.SAMEN_MET);
    }

    private static String excludes(Voorziening een, Voorziening ander) {
        return een.code() + " sluit " + ander.code() + " uit" + place(een, Samenloop.SLUIT_UIT);
    }

    private static String place(Voorziening voorziening, String woord) {
        Probleem plaats = voorziening.problem(woord, "");
        return " (" + plaats.bestand() + ":" + plaats.regel() + ")";
    }

    private static boolean exclude(Voorziening een, Voorziening ander) {
        return een.samenloop().sluitUit().contains(ander.code())
                || ander.samenloop().sluitUit().contains(een.code());
    }

    private List<Voorziening> named(Voorziening voorziening) {
        return aanbod.stream()
                .filter(ander -> voorziening.samenloop().samenMet().contains(ander.code()))
                .toList();
    }
}
