package nl.routewijzer.balie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Vereisteuitkomst;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.AlGenoteerd;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Notitie;
import org.springframework.stereotype.Component;

/** Where a consultant notes what happened with a terugmelding or an overdracht: sent, received, answered. */
@Component
public class Afhandelbalie {
    public static final String SOORT = "soort";
    public static final String STAND = "stand";
    public static final String DAG = "dag";
    public static final String REGEL = "regel";
    public static final String NA = "na";

    /** The fewest characters that tell what the answer is. */
    public static final int KORTSTE = 3;

    private static final List<String> VELDEN = List.of(SOORT, STAND, DAG, REGEL, NA);

    private final Afhandelingen afhandelingen;
    private final Besluiten besluiten;
    private final Clock clock;

    Afhandelbalie(Afhandelingen afhandelingen, Besluiten besluiten, Clock clock) {
        this.afhandelingen = afhandelingen;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    /** Both, of an advice. */
    public List<Afhandeling> of(Dossierstuk stuk) {
        List<Notitie> notities = afhandelingen.notes(stuk.id());
        return Arrays.stream(Soort.values())
                .map(soort -> Afhandeling.of(soort, notities))
                .toList();
    }

    public Afhandeling of(Dossierstuk stuk, Soort soort) {
        return Afhandeling.of(soort, afhandelingen.notes(stuk.id()));
    }

    /** Whether there is something to note: what was withdrawn goes nowhere, and a terugmelding needs that step. */
    public boolean isOpen(Dossierstuk stuk, Soort soort) {
        return stuk.counts() && (soort != Soort.TERUGMELDING || isReferredBack(stuk));
    }

    private boolean isReferredBack(Dossierstuk stuk) {
        return Besluit.inForce(besluiten.of(stuk.id()))
                .map(Besluit::uitkomst)
                .orElse(stuk.uitkomst())
                .equals(Vereisteuitkomst.TERUGMELDING.name());
    }

    /**
     * Stores a note. When this returns it is on disk.
     *
     * @param tree as parsed JSON or as a posted form: {@code soort}, {@code stand}, {@code dag}, {@code regel} and {@code na}, the
     *     number of the last note that the writer knew of
     * @throws NotitieGeweigerd with every violation
     * @throws AlGenoteerd when there is a later note than that
     * @throws nl.routewijzer.dossier.AdviesIngetrokken when the advice is withdrawn
     */
    public Notitie note(Dossierstuk stuk, Map<String, ?> tree) {
        Berichtvelden velden = new Berichtvelden(tree, VELDEN);
        Soort soort = velden.code(SOORT, codes())
                .map(Soort::valueOf)
                .orElseThrow(() -> new NotitieGeweigerd(velden.fouten()));
        if (stuk.counts() && !isOpen(stuk, soort)) {
            velden.fout(SOORT, soort.name(), "De volgende stap is hier geen terugmelding. Leg eerst een besluit vast.");
        }
        Afhandeling afhandeling = of(stuk, soort);
        int na = velden.number(NA);
        if (na != afhandeling.laatste() && velden.fouten().isEmpty()) {
            throw new AlGenoteerd(stuk.id(), soort);
        }
        Notitielezer.Inhoud inhoud = new Notitielezer(velden, afhandeling, firstDay(stuk), Balie.today(clock)).read();
        Notitie notitie = new Notitie(
                stuk.id(),
                soort,
                na + 1,
                OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS),
                inhoud.stand(),
                inhoud.dag(),
                inhoud.regel());
        afhandelingen.note(notitie);
        return notitie;
    }

    /** An advice may be about a day before that on which it was given. */
    private static LocalDate firstDay(Dossierstuk stuk) {
        return Stream.of(stuk.peildatum(), Balie.day(stuk.tijdstip()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<String> codes() {
        return Arrays.stream(Soort.values()).map(Enum::name).toList();
    }
}
