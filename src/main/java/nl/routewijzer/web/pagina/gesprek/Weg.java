package nl.routewijzer.web.pagina.gesprek;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions that were shown, in that order. It travels with the answers: the server remembers nothing. */
record Weg(List<Vraagnaam> vragen) {
    /** The name of its control. */
    static final String NAAM = "weg";

    private static final String BETWEEN = ",";

    static Weg posted(String tekst) {
        return new Weg(Arrays.stream(tekst.split(BETWEEN))
                .filter(naam -> !naam.isBlank())
                .map(Vraagnaam::new)
                .distinct()
                .toList());
    }

    String tekst() {
        return vragen.stream().map(Vraagnaam::naam).collect(Collectors.joining(BETWEEN));
    }

    boolean contains(Vraagnaam vraag) {
        return vragen.contains(vraag);
    }

    /** Whether it was asked, by itself or together with others. */
    boolean covers(Vraagnaam vraag) {
        return contains(vraag) || vragen.stream().anyMatch(gevraagd -> gevraagd.asks(vraag.naam()));
    }

    Weg with(Vraagnaam vraag) {
        if (contains(vraag) || vraag.equals(Vraagnaam.OVERZICHT)) {
            return this;
        }
        List<Vraagnaam> langer = new ArrayList<>(vragen);
        langer.add(vraag);
        return new Weg(List.copyOf(langer));
    }

    /** The one before; for what is not on the way the last one. */
    Optional<Vraagnaam> before(Vraagnaam vraag) {
        int plaats = contains(vraag) ? vragen.indexOf(vraag) : vragen.size();
        return plaats == 0 ? Optional.empty() : Optional.of(vragen.get(plaats - 1));
    }

    /** Those that were shown after it. */
    List<Vraagnaam> after(Vraagnaam vraag) {
        return contains(vraag) ? vragen.subList(vragen.indexOf(vraag) + 1, vragen.size()) : List.of();
    }
}
