package nl.routewijzer.web.pagina.beleid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.documentatie.Gemeentedocument;
import nl.routewijzer.documentatie.Onderdeel;
import nl.routewijzer.documentatie.Onderdeel.Verschil;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a municipality as it is shown.
 *
 * @param verschillen what differs from the national policy, by who decided so
 * @param aannames what no source gives a value for
 */
record Gemeenteblad(
        Gemeentedocument document,
        Beleidswijzer wijzer,
        Map<String, List<Verwijzing>> verschillen,
        List<Verwijzing> aannames) {

    /**
     * A place in the document.
     *
     * @param doel id of the place
     * @param aantal how many parts of the policy stand there
     * @param herkomst what is to be said of a part; {@code null} when its name or the number is enough
     */
    record Verwijzing(
            String doel, String naam, int aantal, @Nullable Herkomst herkomst) {}

    static Gemeenteblad of(Gemeentedocument document, Beleidswijzer wijzer, Teksten teksten) {
        Map<String, List<Verwijzing>> verschillen = new LinkedHashMap<>();
        for (Laag laag : List.of(Laag.REGIO, Laag.GEMEENTE)) {
            String gebied = laag == Laag.REGIO
                    ? document.gemeente().regio()
                    : document.gemeente().sleutel();
            verschillen.put(wijzer.streek(laag, gebied), verwijzingen(document.of(laag), wijzer, teksten));
        }
        return new Gemeenteblad(document, wijzer, verschillen, aannames(document, teksten));
    }

    public int aantal(List<Verwijzing> verwijzingen) {
        return verwijzingen.stream().mapToInt(Verwijzing::aantal).sum();
    }

    /** The id of a part on the page. */
    public String anker(Onderdeel<?> deel) {
        return Invoerveld.id(deel.sleutel());
    }

    /** Rows that a layer adds to a table are told together. */
    private static List<Verwijzing> verwijzingen(List<Onderdeel<?>> delen, Beleidswijzer wijzer, Teksten teksten) {
        List<Verwijzing> verwijzingen = new ArrayList<>();
        List<Onderdeel<?>> nieuweRijen = new ArrayList<>();
        for (Onderdeel<?> deel : delen) {
            if (deel.inhoud() instanceof Tabel.Rij && deel.verschil() == Verschil.TOEGEVOEGD) {
                nieuweRijen.add(deel);
            } else {
                verwijzingen.add(new Verwijzing(Invoerveld.id(deel.sleutel()), deel.naam(), 1, wijzer.inShort(deel)));
            }
        }
        verwijzingen.addAll(tabellen(nieuweRijen, teksten));
        return verwijzingen;
    }

    private static List<Verwijzing> aannames(Gemeentedocument document, Teksten teksten) {
        List<Verwijzing> verwijzingen = new ArrayList<>();
        List<Onderdeel<?>> rijen = new ArrayList<>();
        for (Onderdeel<?> deel : document.aannames()) {
            if (deel.inhoud() instanceof Tabel.Rij) {
                rijen.add(deel);
            } else {
                verwijzingen.add(new Verwijzing(Invoerveld.id(deel.sleutel()), deel.naam(), 1, null));
            }
        }
        verwijzingen.addAll(tabellen(rijen, teksten));
        return verwijzingen;
    }

    private static List<Verwijzing> tabellen(List<Onderdeel<?>> rijen, Teksten teksten) {
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        rijen.forEach(rij ->
                aantallen.merge(rij.sleutel().substring(0, rij.sleutel().indexOf('-')), 1, Integer::sum));
        return aantallen.entrySet().stream()
                .map(tabel -> new Verwijzing(
                        "tabel-" + tabel.getKey(),
                        teksten.required("regeling.tabel", tabel.getKey()),
                        tabel.getValue(),
                        new Herkomst("", teksten.required("verschil.rijen", tabel.getValue()), List.of())))
                .toList();
    }
}
