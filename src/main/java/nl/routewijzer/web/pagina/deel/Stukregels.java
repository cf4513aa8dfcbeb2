package nl.routewijzer.web.pagina.deel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Caseloadregel.Besluitstand;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.uitleg.Geldigheidsduur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts stored advices into words for a list. */
@Component
public class Stukregels {
    private final Beleidsbron bron;
    private final Afhandelingen afhandelingen;
    private final Teksten teksten;
    private final Datums datums;
    private final Clock clock;

    Stukregels(Beleidsbron bron, Afhandelingen afhandelingen, Teksten teksten, Datums datums, Clock clock) {
        this.bron = bron;
        this.afhandelingen = afhandelingen;
        this.teksten = teksten;
        this.datums = datums;
        this.clock = clock;
    }

    public List<Stukregel> of(List<Caseloadregel> stukken) {
        Beleidsregister register = bron.current();
        LocalDate vandaag = Balie.today(clock);
        Map<UUID, List<Notitie>> notities =
                afhandelingen.notes(stukken.stream().map(Caseloadregel::id).toList());
        return stukken.stream()
                .map(stuk -> new Stukregel(
                        stuk.id(),
                        stuk.kenmerk(),
                        stuk.gemeente(),
                        naam(register, stuk.gemeente()),
                        teksten.code(Codelijst.UITKOMST, step(stuk)),
                        step(stuk).equals(stuk.uitkomst()) ? null : teksten.code(Codelijst.UITKOMST, stuk.uitkomst()),
                        besluit(stuk.besluit()),
                        messages(stuk, notities.getOrDefault(stuk.id(), List.of())),
                        day(stuk.samenvatting().geldigTot(), vandaag),
                        datums.kort(stuk.tijdstip())))
                .toList();
    }

    private static String step(Caseloadregel stuk) {
        return stuk.besluit() == null ? stuk.uitkomst() : stuk.besluit().uitkomst();
    }

    private String besluit(@Nullable Besluitstand stand) {
        if (stand == null) {
            return teksten.required("lijst.besluit.geen");
        }
        return stand.gevolgd()
                ? teksten.required("lijst.besluit.gevolgd")
                : teksten.required("lijst.besluit.afgeweken", teksten.code(Codelijst.UITKOMST, stand.uitkomst()));
    }

    private List<String> messages(Caseloadregel stuk, List<Notitie> notities) {
        Stream<String> gesloten =
                Stream.ofNullable(stuk.gesloten()).map(dag -> teksten.required("sluiten.kort", datums.kort(dag)));
        return Stream.concat(gesloten, messages(notities)).toList();
    }

    private Stream<String> messages(List<Notitie> notities) {
        return Arrays.stream(Afhandeling.Soort.values())
                .map(soort -> Afhandeling.of(soort, notities))
                .filter(afhandeling -> afhandeling.sinds() != null)
                .map(afhandeling -> teksten.required(
                        "afhandeling.kort." + afhandeling.soort() + "." + afhandeling.stand(),
                        datums.kort(Objects.requireNonNull(afhandeling.sinds()))));
    }

    /** Of a change that is near. */
    private @Nullable String day(@Nullable LocalDate dag, LocalDate vandaag) {
        return dag == null || !Geldigheidsduur.isNear(dag, vandaag) ? null : datums.kort(dag);
    }

    /** The name of a municipality; its key when the policy of today does not know it any more. */
    public static String naam(Beleidsregister register, String sleutel) {
        return register.gemeenten().stream()
                .filter(gemeente -> gemeente.sleutel().equals(sleutel))
                .map(Gemeente::naam)
                .findFirst()
                .orElse(sleutel);
    }
}
