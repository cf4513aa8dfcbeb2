package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what a municipality itself asks about a candidate. */
final class EigenReader {
    private final WaardeReader reader;
    private final List<Eigenfeit> feiten;
    private final @Nullable String gemeente;
    private final @Nullable LocalDate peildatum;

    /**
     * @param gemeente {@code null} when it could not be read or is unknown; then nothing can be said of the facts
     * @param peildatum {@code null} when it could not be read
     */
    EigenReader(WaardeReader reader, Profielgrenzen grenzen, @Nullable String gemeente, @Nullable LocalDate peildatum) {
        this.reader = reader;
        this.gemeente = gemeente != null && grenzen.gemeenten().contains(gemeente) ? gemeente : null;
        this.feiten = grenzen.eigenFeiten(this.gemeente);
        this.peildatum = peildatum;
    }

    /** What is known, by the name of the fact. */
    SortedMap<String, Object> read(@Nullable Object waarde) {
        SortedMap<String, Object> eigen = new TreeMap<>();
        if (waarde instanceof Map<?, ?> object) {
            if (gemeente != null && peildatum != null) {
                object.forEach((naam, blad) -> read(String.valueOf(naam), blad, gemeente, peildatum)
                        .ifPresent(gelezen -> eigen.put(String.valueOf(naam), gelezen)));
            }
        } else if (waarde != null) {
            reader.fout(Eigenfeit.EIGEN, waarde, "Geef bij eigen een object met feiten van de gemeente.");
        }
        return eigen;
    }

    private Optional<Object> read(String naam, @Nullable Object waarde, String plaats, LocalDate dag) {
        String pad = Eigenfeit.pad(naam);
        List<Eigenfeit> zoGenoemd =
                feiten.stream().filter(feit -> feit.naam().equals(naam)).toList();
        Optional<Eigenfeit> gevraagd =
                zoGenoemd.stream().filter(feit -> feit.isAskedOn(dag)).findFirst();
        if (gevraagd.isEmpty()) {
            reader.fout(pad, waarde, zoGenoemd.isEmpty() ? unknown(naam, plaats, dag) : notOn(naam, plaats, dag));
            return Optional.empty();
        }
        return Optional.ofNullable(waarde).map(gegeven -> value(pad, gevraagd.get(), gegeven));
    }

    private @Nullable Object value(String pad, Eigenfeit feit, Object waarde) {
        return feit.isJaNee()
                ? reader.janee(pad, waarde)
                : reader.code(pad, feit.keuzes().keySet(), waarde);
    }

    private String unknown(String naam, String plaats, LocalDate dag) {
        List<String> namen = feiten.stream()
                .filter(feit -> feit.isAskedOn(dag))
                .map(Eigenfeit::naam)
                .toList();
        String wel = namen.isEmpty()
                ? " De gemeente " + plaats + " vraagt op " + dag + " geen eigen feiten."
                : " De gemeente " + plaats + " vraagt op " + dag + ": " + String.join(", ", namen) + ".";
        return "Het feit '" + Echo.text(naam) + "' bestaat niet." + wel + Similarity.didYouMean(naam, namen);
    }

    private static String notOn(String naam, String plaats, LocalDate dag) {
        return "Het feit " + naam + " wordt in de gemeente " + plaats + " niet gevraagd op de peildatum " + dag
                + ". Laat het weg.";
    }
}
