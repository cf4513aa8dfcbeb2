package nl.routewijzer.mutatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.mutatie.Poging.Geraakt;
import nl.routewijzer.mutatie.Poging.Geweigerd;
import nl.routewijzer.mutatie.Poging.Overleefd;
import tools.jackson.databind.json.JsonMapper;

/** How many of the steps that a value can make are noticed by a scenario, and what was left out. */
record Mutatieverslag(List<Poging> pogingen, List<Uitzondering> uitzonderingen) {

    /** As the documentation shows it. */
    private record Verslag(long geraakt, long mogelijk, List<Uitgezonderd> uitgezonderd) {}

    private record Uitgezonderd(String plaats, String waarde, String reden) {}

    /** What is wrong: steps that nobody notices, values that cannot be tried, and exceptions that are none. */
    List<String> gaten() {
        Stream<String> nietGezien = pogingen.stream()
                .filter(Overleefd.class::isInstance)
                .filter(poging -> !isExcepted(poging))
                .map(Poging::toString);
        Stream<String> nietTeProberen = pogingen.stream()
                .filter(Geweigerd.class::isInstance)
                .filter(poging -> pogingen.stream()
                        .noneMatch(ander -> ander.getal().equals(poging.getal())
                                && (ander instanceof Geraakt || isExcepted(ander))))
                .map(Poging::toString);
        Stream<String> overbodig = uitzonderingen.stream()
                .filter(uitzondering -> !uitzondering.isNeeded(pogingen))
                .map(uitzondering -> "Deze uitzondering is er geen: " + uitzondering + ".");
        return Stream.of(nietGezien, nietTeProberen, overbodig)
                .flatMap(gaten -> gaten)
                .toList();
    }

    private boolean isExcepted(Poging poging) {
        return !(poging instanceof Geraakt)
                && uitzonderingen.stream().anyMatch(uitzondering -> uitzondering.names(poging));
    }

    void write(Path pad) {
        try {
            Files.createDirectories(pad.getParent());
            Files.writeString(pad, JsonMapper.shared().writeValueAsString(verslag()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Verslag verslag() {
        return new Verslag(
                geraakt(), mogelijk(), Stream.concat(excepted(), refused()).toList());
    }

    private long geraakt() {
        return pogingen.stream().filter(Geraakt.class::isInstance).count();
    }

    private long mogelijk() {
        return geraakt()
                + pogingen.stream()
                        .filter(poging -> poging instanceof Overleefd && !isExcepted(poging))
                        .count();
    }

    private Stream<Uitgezonderd> excepted() {
        return pogingen.stream()
                .filter(this::isExcepted)
                .map(poging -> uitzonderingen.stream()
                        .filter(uitzondering -> uitzondering.names(poging))
                        .findFirst()
                        .map(uitzondering -> leftOut(poging, uitzondering.reden()))
                        .orElseThrow());
    }

    private Stream<Uitgezonderd> refused() {
        return pogingen.stream()
                .filter(poging -> poging instanceof Geweigerd && !isExcepted(poging))
                .map(poging -> leftOut(poging, ((Geweigerd) poging).reden()));
    }

    private static Uitgezonderd leftOut(Poging poging, String reden) {
        Getal getal = poging.getal();
        String stap = poging.wordt().isEmpty() ? "" : " → " + poging.wordt();
        return new Uitgezonderd(getal.bestand() + ":" + getal.regel(), getal.waarde() + stap, reden);
    }

    @Override
    public String toString() {
        return "policy mutation score: " + geraakt() + " of " + mogelijk() + " (left out, each with its reason: "
                + verslag().uitgezonderd().size() + ")";
    }
}
