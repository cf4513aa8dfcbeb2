package nl.routewijzer.web.pagina.logboek;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.logboek.Logregel;
import nl.routewijzer.logboek.Uitkomst;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** Says who looked at somebody: in sentences for that person, and in rows for who watches over it. */
@Component
class Kijkers {
    private final Beleidsbron bron;
    private final Teksten teksten;
    private final Datums datums;

    Kijkers(Beleidsbron bron, Teksten teksten, Datums datums) {
        this.bron = bron;
        this.teksten = teksten;
        this.datums = datums;
    }

    /**
     * A line of the log.
     *
     * @param zin tells the person without a name: that is between them and who looked
     */
    record Kijker(
            long volgnummer,
            String zin,
            String moment,
            String naam,
            String account,
            String rollen,
            String handeling,
            String gemeente,
            String grond,
            String uitkomst) {}

    List<Kijker> of(List<Logboek.Stuk> stukken) {
        return stukken.stream()
                .map(stuk -> kijker(stuk.volgnummer(), stuk.regel()))
                .toList();
    }

    private Kijker kijker(long volgnummer, Logregel regel) {
        String moment = datums.voluit(regel.tijdstip().atOffset(ZoneOffset.UTC));
        String gemeente = gemeente(regel);
        return new Kijker(
                volgnummer,
                teksten.required("logboek.zin." + zin(regel), moment, wie(regel, gemeente)),
                moment,
                regel.naam(),
                regel.account(),
                regel.rollen().stream()
                        .sorted()
                        .map(rol -> teksten.required("logboek.rol." + rol))
                        .collect(Collectors.joining(", ")),
                regel.handeling(),
                gemeente,
                teksten.required("logboek.grond." + regel.grond()),
                teksten.required("logboek.uitkomst." + regel.uitkomst()));
    }

    private static String zin(Logregel regel) {
        return regel.uitkomst() == Uitkomst.GEGEVEN
                ? regel.recht().name()
                : regel.uitkomst().name();
    }

    /** By the role that gave them the right. */
    private String wie(Logregel regel, String gemeente) {
        String rol = regel.rollen().stream()
                .filter(een -> een.rechten().contains(regel.recht()))
                .min(Comparator.naturalOrder())
                .map(Rol::name)
                .orElse("IEMAND");
        String woord = teksten.required("logboek.een." + rol);
        return gemeente.isEmpty() ? woord : teksten.required("logboek.van", woord, gemeente);
    }

    private String gemeente(Logregel regel) {
        return regel.gemeente() == null ? "" : Stukregels.naam(bron.current(), regel.gemeente());
    }
}
