package nl.routewijzer.web.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.uitleg.Uitleg;

/** A part of the explanation that can be asked for with a trial. */
enum Uitlegdeel {
    WAAROM("waarom", Uitleg::why),
    WAAROM_NIET("waaromniet", Uitleg::whyNot),
    WAT_ALS("watals", Uitleg::whatIf),
    VRAGEN("vragen", Uitleg::questions),
    GELDIGHEID("geldigheid", Uitleg::validity);

    private final String naam;
    private final Function<Uitleg, Object> deel;

    Uitlegdeel(String naam, Function<Uitleg, Object> deel) {
        this.naam = naam;
        this.deel = deel;
    }

    static List<String> namen() {
        return Arrays.stream(values()).map(deel -> deel.naam).toList();
    }

    static Optional<Uitlegdeel> named(String naam) {
        return Arrays.stream(values()).filter(deel -> deel.naam.equals(naam)).findFirst();
    }

    /** These parts, by the name under which they are asked for. */
    static Map<String, Object> of(Uitleg uitleg, List<Uitlegdeel> delen) {
        Map<String, Object> gevraagd = new LinkedHashMap<>();
        delen.forEach(deel -> gevraagd.put(deel.naam, deel.deel.apply(uitleg)));
        return gevraagd;
    }
}
