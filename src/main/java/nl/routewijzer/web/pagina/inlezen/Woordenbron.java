package nl.routewijzer.web.pagina.inlezen;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.inlezen.Eigenkolommen;
import nl.routewijzer.inlezen.Inleeswoorden;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** The words of the form and of the policy in force, so that a file can say what the form says. */
@Component
class Woordenbron implements Inleeswoorden.Bron {
    private final Teksten teksten;
    private final Beleidsbron bron;

    Woordenbron(Teksten teksten, Beleidsbron bron) {
        this.teksten = teksten;
        this.bron = bron;
    }

    @Override
    public Inleeswoorden current() {
        Beleidsregister register = bron.current();
        return new Inleeswoorden(
                words(Arrays.stream(Veld.values()).map(Veld::pad).toList(), pad -> teksten.dutch("veld." + pad)),
                codes(),
                register.gemeenten().stream()
                        .filter(gemeente -> Toegang.nu().bereik().bevat(gemeente.sleutel()))
                        .collect(Collectors.toMap(
                                Gemeente::sleutel, Gemeente::naam, (een, ander) -> een, LinkedHashMap::new)),
                voorzieningen(register),
                new Eigenkolommen(register.grenzen().eigenFeiten()));
    }

    private Map<Codelijst, Map<String, String>> codes() {
        return Arrays.stream(Codelijst.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        lijst -> words(
                                lijst.codes(),
                                code -> teksten.dutchCode(lijst.name(), code).orElse(code)),
                        (een, ander) -> een,
                        () -> new EnumMap<>(Codelijst.class)));
    }

    private static Map<String, String> voorzieningen(Beleidsregister register) {
        return register.bestanden().stream()
                .flatMap(bestand -> bestand.voorzieningen().stream())
                .sorted(Comparator.comparing(Voorziening::naam))
                .collect(Collectors.toMap(
                        Voorziening::code, Voorziening::naam, (een, ander) -> een, LinkedHashMap::new));
    }

    private static Map<String, String> words(Collection<String> codes, UnaryOperator<String> woorden) {
        Map<String, String> alle = new LinkedHashMap<>();
        codes.forEach(code -> alle.put(code, woorden.apply(code)));
        return alle;
    }
}
