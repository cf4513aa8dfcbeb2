package nl.routewijzer.web.pagina.beleid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.documentatie.Controlerapport.Regelsleutel;
import nl.routewijzer.documentatie.Gemeentedocument;
import nl.routewijzer.documentatie.Onderdeel;
import nl.routewijzer.documentatie.Regeltekst;
import nl.routewijzer.documentatie.Scenariocontrole;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Waarborg;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;

/** Knows where everything in the policy of one moment stands on the pages, and what it is called there. */
public final class Beleidswijzer {
    private final Teksten teksten;
    private final Map<Regelsleutel, Regel> regels = new HashMap<>();
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, String> regios = new HashMap<>();
    private final Map<String, String> gemeenten = new HashMap<>();
    private final Set<Regelsleutel> hier = new HashSet<>();
    private final Map<String, String> waardenHier = new HashMap<>();
    private final List<Gezegd> samenlopen = new ArrayList<>();

    /** What a voorziening, or a change of one, says of others; and where. */
    private record Gezegd(String code, Samenloop samenloop, Plaats plaats) {}

    public Beleidswijzer(Beleidsregister register, Teksten teksten) {
        this.teksten = teksten;
        for (Regelbestand bestand : register.bestanden()) {
            bestand.regels().forEach(regel -> regels.put(Scenariocontrole.sleutel(regel), regel));
            bestand.parameters().forEach(parameter -> parameters.putIfAbsent(parameter.naam(), parameter));
            bestand.voorzieningen()
                    .forEach(hulp -> samenlopen.add(new Gezegd(
                            hulp.code(), hulp.samenloop(), hulp.vermelding().plaats())));
            bestand.wijzigingen()
                    .forEach(hulp -> samenlopen.add(new Gezegd(
                            hulp.code(), hulp.samenloop(), hulp.vermelding().plaats())));
            bestand.verklaringen().forEach(verklaring -> {
                if (verklaring instanceof Verklaring.Regio regio) {
                    regios.put(regio.sleutel(), regio.naam());
                }
            });
        }
        for (Gemeente gemeente : register.gemeenten()) {
            gemeenten.put(gemeente.sleutel(), gemeente.naam());
        }
    }

    /** For the page of one municipality, which holds its rules and the values of its parameters itself. */
    Beleidswijzer(Beleidsregister register, Gemeentedocument document, Teksten teksten) {
        this(register, teksten);
        document.stappen().stream()
                .flatMap(stap -> stap.regels().stream())
                .forEach(regel -> hier.add(Scenariocontrole.sleutel(regel.inhoud())));
        document.parameters()
                .forEach(parameter -> waardenHier.put(
                        parameter.naam(), parameter.inhoud().waarde().tekst()));
        samenlopen.clear();
        document.voorzieningen().stream()
                .map(Onderdeel::inhoud)
                .forEach(hulp -> samenlopen.add(new Gezegd(
                        hulp.code(), hulp.samenloop(), hulp.vermelding().plaats())));
    }

    /** The sentences of a rule, in which the names of parameters can be followed. */
    public Regeltekst tekst(Regel regel) {
        return Regeltekst.of(regel, parameters.keySet());
    }

    /** The sentences of an exception, in which the names of parameters can be followed. */
    public List<Regeltekst.Zin> tekst(Uitzondering uitzondering) {
        return Regeltekst.of(uitzondering, parameters.keySet());
    }

    /** What stands under a begrip, in which the names of parameters can be followed. */
    public List<Regeltekst.Zin> tekst(Begrip begrip) {
        return Regeltekst.of(begrip, parameters.keySet());
    }

    /** The sentences of a waarborg, in which the names of parameters can be followed. */
    public Regeltekst tekst(Waarborg waarborg) {
        return Regeltekst.of(waarborg, parameters.keySet());
    }

    /** The lines of a voorziening that begin with these words, without them. */
    public List<List<Regeltekst.Deel>> lines(Voorziening voorziening, String begin) {
        return voorziening.lines(begin).stream()
                .map(regel -> Regeltekst.delen(regel.substring(begin.length() + 1), parameters.keySet()))
                .toList();
    }

    /** What excludes a voorziening without that it says so itself, and who decided that where the page does not tell. */
    public List<String> uitgeslotenDoor(Voorziening voorziening) {
        return saying(
                voorziening,
                gezegd -> gezegd.samenloop().sluitUit().contains(voorziening.code())
                        && !voorziening.samenloop().sluitUit().contains(gezegd.code()));
    }

    /** What goes only with a voorziening or one of some others, in the same way. */
    public List<String> nodigVoor(Voorziening voorziening) {
        return saying(voorziening, gezegd -> gezegd.samenloop().samenMet().contains(voorziening.code()));
    }

    private List<String> saying(Voorziening voorziening, Predicate<Gezegd> gezegd) {
        Plaats hier = voorziening.vermelding().plaats();
        return samenlopen.stream()
                .filter(gezegd)
                .map(ander -> waardenHier.isEmpty() && !streek(ander.plaats()).equals(streek(hier))
                        ? ander.code() + " (" + streek(ander.plaats()) + ")"
                        : ander.code())
                .distinct()
                .toList();
    }

    /** The value of a parameter where the page is about one municipality, else {@code null}. */
    public @Nullable String waarde(String parameter) {
        return waardenHier.get(parameter);
    }

    /** Where a parameter is explained. */
    public String link(String parameter) {
        Parameter gevonden = parameters.get(parameter);
        return waardenHier.containsKey(parameter) || gevonden == null
                ? "#" + parameter
                : link(gevonden.vermelding().plaats()) + "#" + parameter;
    }

    public String link(Regel regel) {
        String anker = "#" + regel.nummer();
        return hier.contains(Scenariocontrole.sleutel(regel))
                ? anker
                : link(regel.vermelding().plaats()) + anker;
    }

    /** The page of the file in which something stands. */
    public String link(Plaats plaats) {
        return "/beleid/" + Scenariocontrole.onderwerp(plaats.bestand());
    }

    /** Where a rule of an advice stands today; {@code null} when the policy of today does not have it. */
    public @Nullable String link(String bestand, String naam) {
        int spatie = naam.indexOf(' ');
        Regel regel = regels.get(new Regelsleutel(bestand, spatie < 0 ? naam : naam.substring(0, spatie)));
        return regel == null ? null : link(regel);
    }

    /** The rules that can give a bezwaar. */
    public List<Regel> bezwaren(String code) {
        return regels.values().stream()
                .filter(regel -> hier.isEmpty() || hier.contains(Scenariocontrole.sleutel(regel)))
                .filter(regel -> regel.dan().stream()
                        .anyMatch(gevolg -> gevolg instanceof Gevolg.Bezwaar bezwaar
                                && bezwaar.code().equals(code)))
                .sorted((een, ander) -> een.naam().compareTo(ander.naam()))
                .toList();
    }

    /** Who made it: "landelijk", "regio {naam}", "gemeente {naam}". */
    public String streek(Plaats plaats) {
        return streek(plaats.laag(), plaats.gebied());
    }

    String streek(Laag laag, String gebied) {
        return teksten.required("streek." + laag, gebiedsnaam(laag, gebied));
    }

    private String gebiedsnaam(Laag laag, String gebied) {
        return (laag == Laag.REGIO ? regios : gemeenten).getOrDefault(gebied, gebied);
    }

    /** The name of a file as a Dutch title: "Sociale werkvoorziening"; the file that is named after its layer: "Gemeente {naam}". */
    String titel(Regelbestand bestand) {
        String onderwerp = Scenariocontrole.onderwerp(bestand.pad());
        String naam = onderwerp.substring(onderwerp.lastIndexOf('/') + 1);
        return Teksten.capitalize(
                naam.equals(bestand.laag().naam()) && !bestand.gebied().isEmpty()
                        ? teksten.dutch("streek." + bestand.laag(), gebiedsnaam(bestand.laag(), bestand.gebied()))
                        : naam.replace('-', ' '));
    }

    /** Whether no region or municipality may change a parameter. */
    public boolean isVast(String parameter) {
        Parameter gevonden = parameters.get(parameter);
        return gevonden == null || gevonden.vermelding().vast();
    }

    /** Between which values a region or municipality may choose, in Dutch; {@code null} when any will do. */
    public @Nullable String grenzen(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .map(Parameter::grenzen)
                .map(Object::toString)
                .orElse(null);
    }

    /** How a part differs from the layers above it; {@code null} when it is national policy. */
    public @Nullable Herkomst verschil(Onderdeel<?> deel) {
        String wie = streek(deel.vermelding().plaats());
        return switch (deel.verschil()) {
            case GEEN -> null;
            case TOEGEVOEGD -> Herkomst.of(deel, teksten.required("verschil.toegevoegd", wie), teksten);
            case VERVANGEN -> Herkomst.of(deel, teksten.required("verschil.gekozen", wie), teksten);
        };
    }

    /** The same below the name of who decided so. */
    Herkomst inShort(Onderdeel<?> deel) {
        return Herkomst.inShort(deel, teksten);
    }
}
