package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorzieningwijziging;
import nl.routewijzer.regels.Waarborg;

/** What the files of one municipality say on a day; each part is put together when it is first asked for, and no more than once. */
final class Dagbeleid {
    private final Gemeentebeleid beleid;
    private final LocalDate dag;
    private final List<Begrip> begrippen;
    private final Supplier<Regelset> regelset;
    private final Supplier<List<Voorziening>> voorzieningen;
    private final Supplier<Map<String, Instelling>> instellingen = new Eenmalig<>(this::setParameters);
    private final Supplier<Map<Tabelsoort, Map<List<String>, Tabel.Rij>>> tabellen = new Eenmalig<>(this::mergeTables);

    /** Parts of policies that municipalities and days can have in common. */
    record Delen(Gedeeld<Regelset> regelsets, Gedeeld<List<Voorziening>> voorzieningen) {
        Delen() {
            this(new Gedeeld<>(), new Gedeeld<>());
        }
    }

    Dagbeleid(Gemeentebeleid beleid, LocalDate dag, Delen delen) {
        this.beleid = beleid;
        this.dag = dag;
        this.begrippen = beleid.begrippen()
                .filter(begrip -> isInForce(begrip.vermelding()))
                .toList();
        this.regelset = new Eenmalig<>(() -> order(delen.regelsets()));
        this.voorzieningen = new Eenmalig<>(() -> change(delen.voorzieningen()));
    }

    private boolean isInForce(Vermelding vermelding) {
        return vermelding.geldigheid().contains(dag);
    }

    List<Begrip> begrippen() {
        return begrippen;
    }

    /** The rules, in the order of the decision. */
    Regelset regelset() {
        return regelset.get();
    }

    /** The voorzieningen that some layer declares, as lower layers left them; also what these took out. */
    List<Voorziening> voorzieningen() {
        return voorzieningen.get();
    }

    /** The parameters by name. */
    Map<String, Instelling> instellingen() {
        return instellingen.get();
    }

    /** Rows by key, those of a lower layer in the place of the same row above. */
    Map<Tabelsoort, Map<List<String>, Tabel.Rij>> tabellen() {
        return tabellen.get();
    }

    List<Waarborg> waarborgen() {
        Begrippen ingevuld = new Begrippen(begrippen);
        return beleid.waarborgen()
                .filter(waarborg -> isInForce(waarborg.vermelding()))
                .map(waarborg -> waarborg.fill(ingevuld))
                .toList();
    }

    private Regelset order(Gedeeld<Regelset> gedeeld) {
        List<Regel> regels =
                beleid.regels().filter(regel -> isInForce(regel.vermelding())).toList();
        List<Uitzondering> uitzonderingen = beleid.uitzonderingen()
                .filter(uitzondering -> isInForce(uitzondering.vermelding()))
                .toList();
        return gedeeld.of(
                Stream.of(regels, uitzonderingen, begrippen).flatMap(List::stream),
                () -> order(regels, new Afwijkingen(uitzonderingen, List.of(), begrippen)));
    }

    private static Regelset order(List<Regel> regels, Afwijkingen afwijkingen) {
        List<Regel> vervangers =
                regels.stream().filter(regel -> regel.vervangt() != null).toList();
        List<Regel> geldig = new ArrayList<>(regels);
        geldig.removeIf(regel -> vervangers.stream()
                .anyMatch(ander -> regel.nummer().equals(ander.vervangt())
                        && ander.vermelding().isBelow(regel.vermelding())));
        return Regelset.of(Volgorde.sort(geldig.stream().map(afwijkingen::apply).toList()));
    }

    private List<Voorziening> change(Gedeeld<List<Voorziening>> gedeeld) {
        List<Voorziening> geldig = beleid.voorzieningen()
                .filter(voorziening -> isInForce(voorziening.vermelding()))
                .toList();
        List<Voorzieningwijziging> wijzigingen = beleid.wijzigingen()
                .filter(wijziging -> isInForce(wijziging.vermelding()))
                .toList();
        return gedeeld.of(Stream.of(geldig, wijzigingen, begrippen).flatMap(List::stream), () -> {
            Afwijkingen afwijkingen = new Afwijkingen(List.of(), wijzigingen, begrippen);
            return geldig.stream().map(afwijkingen::apply).toList();
        });
    }

    private Map<String, Instelling> setParameters() {
        Map<String, Instelling> gezet = new LinkedHashMap<>();
        beleid.parameters()
                .forEach(parameter -> parameter.waarden().stream()
                        .filter(periode -> periode.geldigheid().contains(dag))
                        .forEach(periode -> gezet.put(
                                parameter.naam(),
                                new Instelling(parameter.naam(), periode.waarde(), parameter.vermelding()))));
        beleid.zettingen()
                .filter(zetting -> isInForce(zetting.vermelding()))
                .forEach(zetting -> gezet.put(
                        zetting.naam(), new Instelling(zetting.naam(), zetting.waarde(), zetting.vermelding())));
        return gezet;
    }

    private Map<Tabelsoort, Map<List<String>, Tabel.Rij>> mergeTables() {
        Map<Tabelsoort, Map<List<String>, Tabel.Rij>> samen = new EnumMap<>(Tabelsoort.class);
        beleid.tabellen()
                .filter(tabel -> isInForce(tabel.vermelding()))
                .forEach(tabel -> tabel.rijen()
                        .forEach(rij -> samen.computeIfAbsent(tabel.soort(), soort -> new LinkedHashMap<>())
                                .put(tabel.soort().sleutel(rij), rij)));
        return samen;
    }
}
