package nl.routewijzer.web.pagina.gesprek;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Optie;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Wanneer;
import nl.routewijzer.web.pagina.formulier.Formulier;
import nl.routewijzer.web.pagina.formulier.Formulier.Rij;
import nl.routewijzer.web.pagina.formulier.Formulier.Sectie;
import nl.routewijzer.web.pagina.formulier.Tussenstand;
import nl.routewijzer.web.pagina.gesprek.Antwoordblad.Groep;
import nl.routewijzer.web.pagina.gesprek.Antwoordblad.Regel;
import nl.routewijzer.web.pagina.gesprek.Gesprek.Meegenomen;
import org.jspecify.annotations.Nullable;

/** Puts what stands in the form into words, part by part. */
final class Antwoordmaker {
    private static final String ID = "antwoord-";

    private final Teksten teksten;
    private final Formulier formulier;

    Antwoordmaker(Teksten teksten, Formulier formulier) {
        this.teksten = teksten;
        this.formulier = formulier;
    }

    /** @param open the questions that can still change the advice */
    Antwoordblad make(List<Vraagnaam> open, Weg weg, Meegenomen mee, Tussenstand stand) {
        List<Groep> groepen = Stream.concat(formulier.secties().stream().map(this::group), Stream.of(voorzieningen()))
                .toList();
        List<Regel> regels = groepen.stream()
                .flatMap(groep -> Stream.concat(groep.antwoorden().stream(), groep.zonder().stream()))
                .toList();
        return new Antwoordblad(
                groepen,
                lines(open.stream().filter(vraag -> !weg.covers(vraag)), regels),
                lines(open.stream().filter(weg::covers), regels),
                regels.stream().flatMap(Antwoordmaker::fouten).toList(),
                formulier.besloten(),
                !weg.vragen().isEmpty(),
                mee,
                stand);
    }

    private static List<Regel> lines(Stream<Vraagnaam> vragen, List<Regel> regels) {
        return vragen.flatMap(vraag -> regels.stream()
                        .filter(regel -> regel.vraag().equals(vraag))
                        .limit(1))
                .toList();
    }

    private static Stream<Foutregel> fouten(Regel regel) {
        return regel.meldingen().stream().map(melding -> new Foutregel(regel.id(), regel.label(), melding));
    }

    private Groep group(Sectie sectie) {
        return new Groep(
                sectie.titel(),
                sectie.taal(),
                sectie.velden().stream()
                        .map(this::line)
                        .filter(Antwoordmaker::isAnswered)
                        .toList(),
                matters(sectie.wanneer())
                        ? sectie.velden().stream()
                                .filter(veld -> matters(veld.wanneer()))
                                .map(this::line)
                                .filter(regel -> !isAnswered(regel))
                                .toList()
                        : List.of());
    }

    /** Whether the answer that it needs was given. */
    private boolean matters(@Nullable Wanneer wanneer) {
        if (wanneer == null) {
            return true;
        }
        String antwoord = formulier.secties().stream()
                .flatMap(sectie -> sectie.velden().stream())
                .filter(veld -> veld.naam().equals(wanneer.bij()))
                .map(Invoerveld::waarde)
                .findFirst()
                .orElse("");
        return !antwoord.isBlank()
                && (wanneer.waarden() == null
                        || List.of(wanneer.waarden().split(" ")).contains(antwoord));
    }

    private Regel line(Invoerveld veld) {
        Vraagnaam vraag = new Vraagnaam(veld.naam());
        String sinds = vraag.facts()
                .flatMap(feit -> Stream.ofNullable(formulier.sinds().get(feit)))
                .findFirst()
                .orElse(null);
        return new Regel(vraag, ID + veld.id(), veld.label(), inWords(veld), false, sinds, veld.meldingen());
    }

    /** What is missing and must not be stands with the answers, where it can be repaired. */
    private static boolean isAnswered(Regel regel) {
        return !regel.antwoord().isEmpty() || !regel.meldingen().isEmpty();
    }

    private Groep voorzieningen() {
        List<Regel> rijen = formulier.voorzieningen().stream()
                .map(rij -> new Regel(
                        Vraagnaam.VOORZIENINGEN,
                        ID + Invoerveld.id(rij.velden().get(0).naam()),
                        rij.titel(),
                        inWords(rij),
                        true,
                        null,
                        rij.velden().stream()
                                .flatMap(veld -> veld.meldingen().stream())
                                .toList()))
                .filter(Antwoordmaker::isAnswered)
                .toList();
        Regel geen = new Regel(
                Vraagnaam.VOORZIENINGEN,
                ID + Kandidaatprofiel.EERDERE_VOORZIENINGEN,
                teksten.required("eerdereVoorzieningen"),
                "",
                false,
                null,
                List.of());
        return new Groep(
                teksten.required("eerdereVoorzieningen"), null, rijen, rijen.isEmpty() ? List.of(geen) : List.of());
    }

    private static String inWords(Rij rij) {
        return rij.velden().stream()
                .filter(veld -> !veld.waarde().isEmpty())
                .map(Antwoordmaker::value)
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Invoerveld veld) {
        Optie nooit = veld.nooit();
        String anders = nooit != null && nooit.gekozen() ? nooit.label() : "";
        return Stream.of(value(veld), anders).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String value(Invoerveld veld) {
        if (veld.waarde().isEmpty()) {
            return "";
        }
        Optional<String> keuze =
                veld.opties().stream().filter(Optie::gekozen).map(Optie::label).findFirst();
        return keuze.orElseGet(() -> veld.achter() == null ? veld.waarde() : veld.waarde() + " " + veld.achter());
    }
}
