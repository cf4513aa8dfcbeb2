package nl.routewijzer.web.pagina.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Kandidaatdossier.Moment;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.verloop.Gebruik;
import nl.routewijzer.web.pagina.advies.Profieloverzicht;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import nl.routewijzer.web.pagina.dossier.Ontwikkelblad.Cel;
import nl.routewijzer.web.pagina.dossier.Ontwikkelblad.Deel;
import nl.routewijzer.web.pagina.dossier.Ontwikkelblad.Rij;
import nl.routewijzer.web.pagina.dossier.Ontwikkelgrafiek.Meting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out how a candidate came along: what was advised, decided and realised, and what was known, in time. */
@Component
class Ontwikkelbladen {
    /** What is shown where nothing is known. */
    private static final String LEEG = "–";

    private final Teksten teksten;
    private final Datums datums;
    private final Profieloverzicht overzicht;
    private final Voorzieningnamen voorzieningen;

    Ontwikkelbladen(Teksten teksten, Datums datums, Profieloverzicht overzicht, Voorzieningnamen voorzieningen) {
        this.teksten = teksten;
        this.datums = datums;
        this.overzicht = overzicht;
        this.voorzieningen = voorzieningen;
    }

    /**
     * @param momenten newest first
     * @return {@code null} where there is nothing to compare: fewer than two of them count
     */
    @Nullable
    Ontwikkelblad of(List<Moment> momenten) {
        List<Moment> standen = momenten.stream()
                .filter(moment -> moment.stuk().counts())
                .collect(Collectors.toCollection(ArrayList::new));
        if (standen.size() < 2) {
            return null;
        }
        Collections.reverse(standen);
        return new Ontwikkelblad(
                standen.stream()
                        .map(stand -> datums.kort(stand.advies().peildatum()))
                        .toList(),
                graph(standen),
                Stream.of(
                                steps(standen),
                                distance(standen),
                                fields(Veld.Groep.BEMIDDELINGSPROFIEL, standen),
                                fields(Veld.Groep.LEEFGEBIEDEN, standen))
                        .filter(deel -> !deel.rijen().isEmpty())
                        .toList());
    }

    private Ontwikkelgrafiek graph(List<Moment> standen) {
        List<String> codes = Codelijst.AFSTAND.codes();
        List<String> gezien = codes.subList(0, codes.size() - 1);
        return Ontwikkelgrafiek.of(
                gezien.stream()
                        .map(code -> teksten.code(Codelijst.AFSTAND, code))
                        .toList(),
                standen.stream()
                        .map(Moment::advies)
                        .map(advies -> new Meting(
                                advies.peildatum(),
                                place(gezien, advies.afstand()),
                                advies.bemiddelbaarheid() == null
                                        ? null
                                        : advies.bemiddelbaarheid().prognoseMin(),
                                advies.bemiddelbaarheid() == null
                                        ? null
                                        : advies.bemiddelbaarheid().prognoseMax()))
                        .toList());
    }

    /** The place of a code among those that stand for a distance; {@code null} for one that does not, or none. */
    private static @Nullable Integer place(List<String> codes, @Nullable String code) {
        return code == null || !codes.contains(code) ? null : Integer.valueOf(codes.indexOf(code));
    }

    private Deel steps(List<Moment> standen) {
        return new Deel(
                teksten.required("ontwikkeling.stappen"),
                List.of(
                        row(
                                "ontwikkeling.geadviseerd",
                                standen,
                                stand -> teksten.code(
                                        Codelijst.UITKOMST, stand.advies().uitkomst())),
                        row("ontwikkeling.besloten", standen, this::decided),
                        row("ontwikkeling.gerealiseerd", standen, this::realised)));
    }

    private @Nullable String decided(Moment stand) {
        return Besluit.inForce(stand.besluiten())
                .map(besluit -> teksten.code(Codelijst.UITKOMST, besluit.uitkomst()))
                .orElse(null);
    }

    /** The voorzieningen that were over by then, with their results. */
    private @Nullable String realised(Moment stand) {
        String klaar = stand.opname().gebruik().stream()
                .filter(gebruik -> !gebruik.isRunning())
                .map(this::inWords)
                .collect(Collectors.joining("; "));
        return klaar.isEmpty() ? null : klaar;
    }

    private String inWords(Gebruik gebruik) {
        return voorzieningen.naam(gebruik.voorziening()) + ": "
                + teksten.code(Codelijst.RESULTAAT, gebruik.resultaat());
    }

    private Deel distance(List<Moment> standen) {
        return new Deel(
                teksten.required("ontwikkeling.werk"),
                List.of(
                        row("verschil.AFSTAND", standen, this::distance),
                        row("ontwikkeling.prognose", standen, this::prognosis)));
    }

    private @Nullable String distance(Moment stand) {
        String afstand = stand.advies().afstand();
        return afstand == null ? null : teksten.code(Codelijst.AFSTAND, afstand);
    }

    private @Nullable String prognosis(Moment stand) {
        Routeadvies.Bemiddelbaarheid een = stand.advies().bemiddelbaarheid();
        return een == null || een.prognoseMin() == null || een.prognoseMax() == null
                ? null
                : teksten.reeks(een.prognoseMin(), een.prognoseMax());
    }

    /** Those that were known at one moment at least. */
    private Deel fields(Veld.Groep groep, List<Moment> standen) {
        return new Deel(
                teksten.groep(groep),
                groep.velden().stream()
                        .filter(veld -> standen.stream().anyMatch(stand -> known(veld, stand) != null))
                        .map(veld -> row(teksten.label(veld), cells(standen, stand -> known(veld, stand))))
                        .toList());
    }

    private @Nullable String known(Veld veld, Moment stand) {
        Object waarde = stand.opname().feiten().get(veld.pad());
        return waarde == null ? null : overzicht.inWords(veld.pad(), waarde, stand.advies());
    }

    private Rij row(String sleutel, List<Moment> standen, Function<Moment, @Nullable String> tekst) {
        return row(teksten.required(sleutel), cells(standen, tekst));
    }

    private static Rij row(String naam, List<Cel> cellen) {
        return new Rij(naam, cellen);
    }

    private static List<Cel> cells(List<Moment> standen, Function<Moment, @Nullable String> tekst) {
        List<Cel> cellen = new ArrayList<>();
        for (Moment stand : standen) {
            String nu = tekst.apply(stand);
            boolean anders = nu != null
                    && !cellen.isEmpty()
                    && !cellen.get(cellen.size() - 1).tekst().equals(nu);
            cellen.add(new Cel(nu == null ? LEEG : nu, anders));
        }
        return cellen;
    }
}
