package nl.routewijzer.web.pagina.advies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.verloop.Gebruik;
import nl.routewijzer.web.pagina.advies.Adviesblad.Feit;
import nl.routewijzer.web.pagina.advies.Adviesblad.Profielgroep;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Feitnamen;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import nl.routewijzer.web.pagina.formulier.Invoer;
import org.springframework.stereotype.Component;

/** Puts a stored profile into words: the facts that were known, in the order of the form. */
@Component
public class Profieloverzicht {
    private final Teksten teksten;
    private final Voorzieningnamen voorzieningen;
    private final Beleidsbron bron;
    private final Feitnamen namen;

    Profieloverzicht(Teksten teksten, Voorzieningnamen voorzieningen, Beleidsbron bron, Feitnamen namen) {
        this.teksten = teksten;
        this.voorzieningen = voorzieningen;
        this.bron = bron;
        this.namen = namen;
    }

    /**
     * @param profiel its tree
     * @param advies that was given for it
     */
    List<Profielgroep> of(Map<String, ?> profiel, Routeadvies advies) {
        Invoer invoer = Invoer.ofProfiel(profiel);
        Profielgroep voorzieningen = new Profielgroep(
                teksten.required("eerdereVoorzieningen"),
                IntStream.range(0, invoer.rijen())
                        .mapToObj(rij -> voorziening(invoer, rij))
                        .toList());
        return Stream.of(fields(invoer, veld -> true), Stream.of(eigen(invoer, advies)), Stream.of(voorzieningen))
                .flatMap(groepen -> groepen)
                .filter(groep -> !groep.feiten().isEmpty())
                .toList();
    }

    /** Some of the fields, without the earlier voorzieningen. */
    public List<Profielgroep> of(Map<String, ?> profiel, Routeadvies advies, Predicate<Veld> gevraagd) {
        Invoer invoer = Invoer.ofProfiel(profiel);
        return Stream.concat(fields(invoer, gevraagd), Stream.of(eigen(invoer, advies)))
                .filter(groep -> !groep.feiten().isEmpty())
                .toList();
    }

    /** What the municipality itself asked, in the words of the policy that gave the advice. */
    private Profielgroep eigen(Invoer invoer, Routeadvies advies) {
        return new Profielgroep(
                teksten.required("profiel.eigen"),
                invoer.eigen().entrySet().stream()
                        .map(antwoord -> answer(Eigenfeit.pad(antwoord.getKey()), antwoord.getValue(), advies))
                        .toList());
    }

    private Feit answer(String pad, String antwoord, Routeadvies advies) {
        return new Feit(namen.naam(pad, advies), namen.antwoord(pad, antwoord, advies));
    }

    private Stream<Profielgroep> fields(Invoer invoer, Predicate<Veld> gevraagd) {
        return Arrays.stream(Veld.Groep.values())
                .map(groep -> new Profielgroep(
                        teksten.groep(groep),
                        groep.velden().stream()
                                .filter(gevraagd)
                                .flatMap(veld -> feit(veld, invoer))
                                .toList()));
    }

    /**
     * A value of a stored profile in words, also of a field that no longer exists.
     *
     * @param advies that was given for the profile
     */
    public String inWords(String pad, Object waarde, Routeadvies advies) {
        if (waarde.equals(Kandidaatprofiel.NOOIT_CODE)) {
            return teksten.required("nooit");
        } else if (Eigenfeit.isPad(pad)) {
            return namen.antwoord(pad, waarde, advies);
        }
        String tekst = Datums.toDutch(waarde.toString());
        return Veld.atPath(pad).map(veld -> inWords(veld, tekst)).orElse(tekst);
    }

    /** From when until when a voorziening was used, and with what result. */
    public String use(Gebruik gebruik) {
        LocalDate eind = gebruik.eind();
        return use(
                Datums.toDutch(gebruik.start().toString()),
                eind == null ? "" : Datums.toDutch(eind.toString()),
                gebruik.resultaat());
    }

    private Stream<Feit> feit(Veld veld, Invoer invoer) {
        if (!invoer.waarde(veld.pad() + Invoer.NOOIT).isEmpty()) {
            return Stream.of(new Feit(teksten.label(veld), teksten.required("nooit")));
        }
        String waarde = invoer.waarde(veld.pad());
        return waarde.isEmpty() ? Stream.empty() : Stream.of(new Feit(teksten.label(veld), inWords(veld, waarde)));
    }

    private String inWords(Veld veld, String waarde) {
        if (veld.type() instanceof Veldtype.Code code) {
            return teksten.code(code.lijst(), waarde);
        } else if (veld.type() instanceof Veldtype.JaNee) {
            return teksten.janee(waarde.equals("true"));
        } else if (veld.type() instanceof Veldtype.Getal getal) {
            return waarde + " " + teksten.eenheid(getal.eenheid(), Integer.parseInt(waarde));
        }
        return veld == Veld.GEMEENTE ? Stukregels.naam(bron.current(), waarde) : waarde;
    }

    private Feit voorziening(Invoer invoer, int rij) {
        List<String> cellen = Invoer.KOLOMMEN.stream()
                .map(kolom -> invoer.waarde(Invoer.rijnaam(rij, kolom)))
                .toList();
        return new Feit(voorzieningen.naam(cellen.get(0)), use(cellen.get(1), cellen.get(2), cellen.get(3)));
    }

    private String use(String start, String eind, String codeResultaat) {
        String resultaat = teksten.code(Codelijst.RESULTAAT, codeResultaat);
        return eind.isEmpty()
                ? teksten.required("profiel.voorziening", start, resultaat)
                : teksten.required("profiel.voorziening.tot", start, eind, resultaat);
    }
}
