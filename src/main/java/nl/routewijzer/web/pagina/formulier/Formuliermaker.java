package nl.routewijzer.web.pagina.formulier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.profiel.Veldvoorwaarde;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Bediening;
import nl.routewijzer.web.pagina.deel.Invoerveld.Optie;
import nl.routewijzer.web.pagina.deel.Melding;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Wanneer;
import nl.routewijzer.web.pagina.formulier.Formulier.Rij;
import nl.routewijzer.web.pagina.formulier.Formulier.Sectie;
import org.jspecify.annotations.Nullable;

/** Makes the form from the fields of the profile: the type of a field decides its control. */
final class Formuliermaker {
    private static final int FEWEST_RIJEN = 3;
    static final int MOST_RONDJES = 4;

    private final Teksten teksten;
    private final Beleidsregister register;
    private final Invoer invoer;
    private final Map<String, String> bekend;
    private final List<Fout> fouten;
    private final int rijen;
    private final LocalDate vandaag;

    /**
     * @param bekend by the name of the fact: since when what stands there is known, in words
     * @param rijen how many rows for earlier voorzieningen there are to be at least
     */
    Formuliermaker(
            Teksten teksten,
            Beleidsregister register,
            Invoer invoer,
            Map<String, String> bekend,
            List<Fout> fouten,
            int rijen,
            LocalDate vandaag) {
        this.teksten = teksten;
        this.register = register;
        this.invoer = invoer;
        this.bekend = bekend;
        this.fouten = fouten;
        this.rijen = Math.max(rijen, FEWEST_RIJEN);
        this.vandaag = vandaag;
    }

    /** @param besloten the help that was decided and that the form tells of, as a sentence; {@code null} for none */
    Formulier make(@Nullable String besloten) {
        List<Sectie> secties = Stream.concat(
                        Arrays.stream(Veld.Groep.values()).map(this::sectie),
                        new Vragenmaker(teksten, invoer, bekend, fouten, peildatum())
                                .secties(register.eigenvragen()).stream())
                .toList();
        List<Rij> rijen = IntStream.range(0, Math.max(this.rijen, invoer.rijen() + 1))
                .mapToObj(this::rij)
                .toList();
        List<Foutregel> regels = Stream.concat(
                        secties.stream().flatMap(sectie -> foutregels("", sectie.velden())),
                        rijen.stream().flatMap(rij -> foutregels(rij.titel() + ", ", rij.velden())))
                .toList();
        return new Formulier(secties, rijen, regels, besloten, bekend);
    }

    private static Stream<Foutregel> foutregels(String voor, List<Invoerveld> velden) {
        return velden.stream()
                .flatMap(veld -> veld.meldingen().stream()
                        .map(melding -> new Foutregel(veld.doel(), voor + veld.label(), melding)));
    }

    private Sectie sectie(Veld.Groep groep) {
        return new Sectie(
                Invoerveld.id("groep-" + groep),
                teksten.groep(groep),
                teksten.groepsuitleg(groep),
                ofAll(groep).map(voorwaarde -> Wanneer.of(voorwaarde, null)).orElse(null),
                groep.velden().stream().map(this::veld).toList(),
                null);
    }

    /** What every field of a group needs, where that is the same. */
    private static Optional<Veldvoorwaarde> ofAll(Veld.Groep groep) {
        List<Optional<Veldvoorwaarde>> nodig =
                groep.velden().stream().map(Veldvoorwaarde::of).distinct().toList();
        return nodig.size() == 1 ? nodig.get(0) : Optional.empty();
    }

    private @Nullable Wanneer wanneer(Veld veld) {
        return Veldvoorwaarde.of(veld)
                .filter(voorwaarde -> ofAll(veld.groep()).isEmpty())
                .map(voorwaarde -> Wanneer.of(voorwaarde, teksten.wanneer(veld)))
                .orElse(null);
    }

    private Invoerveld veld(Veld veld) {
        String label = teksten.label(veld);
        return new Invoerveld(
                bediening(veld),
                veld.pad(),
                label,
                uitleg(veld),
                veld.isRequired(),
                invoer.waarde(veld.pad()),
                achter(veld.type()),
                opties(veld),
                nooit(veld),
                meldingen(veld.pad(), "veld." + veld.pad()),
                wanneer(veld));
    }

    /** Also since when the answer is known. */
    private @Nullable String uitleg(Veld veld) {
        String uitleg = Stream.of(explanation(veld), bekend.get(veld.pad()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return uitleg.isEmpty() ? null : uitleg;
    }

    /** Also which municipalities cannot be chosen because their rules were refused. */
    private @Nullable String explanation(Veld veld) {
        return veld == Veld.GEMEENTE && !register.geweigerd().isEmpty()
                ? teksten.required(
                        "formulier.geweigerd",
                        String.join(", ", register.geweigerd().values()))
                : teksten.uitleg(veld);
    }

    /** The id of the control to which a link to this field leads. */
    static String doel(Veld veld) {
        return Invoerveld.doel(veld.pad(), bediening(veld));
    }

    private static Bediening bediening(Veld veld) {
        if (veld.type() instanceof Veldtype.Datum) {
            return Bediening.DATUM;
        } else if (veld.type() instanceof Veldtype.Getal) {
            return Bediening.GETAL;
        } else if (veld.type() instanceof Veldtype.Code code) {
            return code.lijst().codes().size() <= MOST_RONDJES ? Bediening.RONDJES : Bediening.LIJST;
        } else if (veld.type() instanceof Veldtype.JaNee) {
            return Bediening.RONDJES;
        }
        return veld == Veld.GEMEENTE ? Bediening.LIJST : Bediening.TEKST;
    }

    private @Nullable String achter(Veldtype type) {
        return type instanceof Veldtype.Getal getal ? teksten.eenheid(getal.eenheid(), 2) : null;
    }

    private List<Optie> opties(Veld veld) {
        if (veld.type() instanceof Veldtype.Code code) {
            return keuze(
                    veld.pad(),
                    teksten.required("onbekend"),
                    code.lijst().codes(),
                    waarde -> teksten.code(code.lijst(), waarde));
        } else if (veld.type() instanceof Veldtype.JaNee) {
            return keuze(
                    veld.pad(),
                    teksten.required("onbekend"),
                    List.of("true", "false"),
                    waarde -> teksten.janee(waarde.equals("true")));
        } else if (veld == Veld.GEMEENTE) {
            return gemeenten(veld.pad());
        }
        return List.of();
    }

    /** Those for which the user may ask advice. */
    private List<Optie> gemeenten(String naam) {
        List<Optie> opties = new ArrayList<>();
        opties.add(optie(naam, "", teksten.required("formulier.kiesgemeente")));
        LocalDate dag = peildatum();
        register.gemeenten().stream()
                .filter(gemeente -> gemeente.exists(dag))
                .filter(gemeente -> Toegang.nu().bereik().bevat(gemeente.sleutel()))
                .forEach(gemeente -> opties.add(optie(naam, gemeente.sleutel(), gemeente.naam())));
        return opties;
    }

    /** The day that the form is about: today as long as no other can be read in it. */
    private LocalDate peildatum() {
        try {
            return LocalDate.parse(
                    Datums.toIso(invoer.waarde(Veld.PEILDATUM.pad()).strip()));
        } catch (DateTimeParseException nogGeenDatum) {
            return vandaag;
        }
    }

    private List<Optie> keuze(String naam, String leeg, List<String> codes, UnaryOperator<String> label) {
        List<Optie> opties = new ArrayList<>();
        opties.add(optie(naam, "", leeg));
        codes.forEach(code -> opties.add(optie(naam, code, label.apply(code))));
        return opties;
    }

    private Optie optie(String naam, String waarde, String label) {
        return new Optie(waarde, label, invoer.waarde(naam).equals(waarde));
    }

    private @Nullable Optie nooit(Veld veld) {
        return veld.type() instanceof Veldtype.Datum datum && datum.ookNooit()
                ? new Optie(
                        "true",
                        teksten.required("nooit"),
                        !invoer.waarde(veld.pad() + Invoer.NOOIT).isEmpty())
                : null;
    }

    private Rij rij(int rij) {
        return new Rij(
                teksten.required("formulier.rij", rij + 1),
                Invoer.KOLOMMEN.stream().map(kolom -> cel(rij, kolom)).toList());
    }

    private Invoerveld cel(int rij, String kolom) {
        String naam = Invoer.rijnaam(rij, kolom);
        String label = teksten.required("eerdereVoorzieningen." + kolom);
        List<Optie> opties = cel(naam, kolom);
        return new Invoerveld(
                opties.isEmpty() ? Bediening.DATUM : Bediening.LIJST,
                naam,
                label,
                null,
                false,
                invoer.waarde(naam),
                null,
                opties,
                null,
                meldingen(naam, "eerdereVoorzieningen." + kolom));
    }

    private List<Optie> cel(String naam, String kolom) {
        if (kolom.equals("voorziening")) {
            List<String> codes = register.grenzen().voorzieningen().stream()
                    .sorted(Comparator.comparing(this::naam))
                    .toList();
            return keuze(naam, teksten.required("formulier.geen"), codes, this::naam);
        } else if (kolom.equals("resultaat")) {
            return keuze(
                    naam,
                    teksten.required("formulier.kies"),
                    Codelijst.RESULTAAT.codes(),
                    code -> teksten.code(Codelijst.RESULTAAT, code));
        }
        return List.of();
    }

    private String naam(String voorziening) {
        return register.voorzieningnaam(voorziening).orElseGet(() -> teksten.code("VOORZIENING", voorziening));
    }

    /** What is wrong, in Dutch: so is the label of the field in it. */
    private List<String> meldingen(String naam, String label) {
        return fouten.stream()
                .filter(fout -> fout.veld().equals(naam))
                .map(fout -> Melding.of(fout, teksten.dutch(label), teksten))
                .toList();
    }
}
