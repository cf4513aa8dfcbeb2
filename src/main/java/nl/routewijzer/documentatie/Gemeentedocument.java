package nl.routewijzer.documentatie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Eigennaam;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.beleid.Instelling;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Verklaring.Keuzekaart;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Waarborg;

/**
 * The whole policy of a municipality on a day, of all layers, in the order of the decision; the voorzieningen from light to
 * heavy, and then what is not offered here.
 *
 * @param keuzekaarten what it and its region chose for the calendar years, whatever the day; the first year first
 * @param eigenCodes what the policy adds to the lists of codes, and what it itself asks
 */
public record Gemeentedocument(
        Gemeente gemeente,
        LocalDate peildatum,
        String beleidsversie,
        List<Stapdeel> stappen,
        List<Onderdeel<Voorziening>> voorzieningen,
        List<Onderdeel<Voorziening>> vervallen,
        List<Onderdeel<Begrip>> begrippen,
        List<Onderdeel<Waarborg>> waarborgen,
        List<Onderdeel<Instelling>> parameters,
        List<Tabeldeel> tabellen,
        List<Keuzekaart> keuzekaarten,
        List<Eigennaam> eigenCodes) {

    /**
     * The rules of a step.
     *
     * @param vast whether lower layers can add nothing to it
     */
    public record Stapdeel(Stap stap, boolean vast, List<Onderdeel<Regel>> regels) {}

    /** The rows of a table. */
    public record Tabeldeel(Tabelsoort soort, List<Onderdeel<Tabel.Rij>> rijen) {}

    /** Everything in it, in the order of the document. */
    public List<Onderdeel<?>> onderdelen() {
        return Stream.<Stream<? extends Onderdeel<?>>>of(
                        stappen.stream().flatMap(stap -> stap.regels().stream()),
                        voorzieningen.stream(),
                        vervallen.stream(),
                        begrippen.stream(),
                        waarborgen.stream(),
                        parameters.stream(),
                        tabellen.stream().flatMap(tabel -> tabel.rijen().stream()))
                .<Onderdeel<?>>flatMap(delen -> delen)
                .toList();
    }

    /** What a layer below the national one says: in the place of higher policy, or where that left it open. */
    public List<Onderdeel<?>> of(Laag laag) {
        return onderdelen().stream().filter(deel -> deel.laag() == laag).toList();
    }

    /** Everything for which no source gives the value. */
    public List<Onderdeel<?>> aannames() {
        return onderdelen().stream().filter(deel -> deel.vermelding().aanname()).toList();
    }
}
