package nl.routewijzer.web.pagina.deel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.routewijzer.balie.Afhandelbalie;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.web.pagina.deel.Afhandelregel.Notitieregel;
import org.springframework.stereotype.Component;

/** Puts into words how it stands with the terugmelding and the overdracht of an advice. */
@Component
public class Afhandelregels {
    private final Afhandelbalie balie;
    private final Teksten teksten;
    private final Datums datums;
    private final Clock clock;

    Afhandelregels(Afhandelbalie balie, Teksten teksten, Datums datums, Clock clock) {
        this.balie = balie;
        this.teksten = teksten;
        this.datums = datums;
        this.clock = clock;
    }

    /** Those of which something was noted. */
    public List<Afhandelregel> noted(Dossierstuk stuk) {
        return of(stuk).stream().filter(een -> !een.notities().isEmpty()).toList();
    }

    /** Those of which something was noted or can be. */
    public List<Afhandelregel> of(Dossierstuk stuk) {
        return balie.of(stuk).stream()
                .filter(een -> een.laatste() > 0 || balie.isOpen(stuk, een.soort()))
                .map(een -> of(stuk, een))
                .toList();
    }

    public Afhandelregel of(Dossierstuk stuk, Afhandeling afhandeling) {
        Afhandeling.Soort soort = afhandeling.soort();
        return new Afhandelregel(
                soort,
                teksten.required("afhandeling." + soort),
                stand(afhandeling),
                afhandeling.notities().stream()
                        .map(notitie -> line(notitie, afhandeling.holds(notitie)))
                        .toList(),
                balie.isOpen(stuk, soort)
                        ? "/adviezen/" + stuk.id() + "/afhandeling/"
                                + soort.name().toLowerCase(Locale.ROOT)
                        : null);
    }

    private String stand(Afhandeling afhandeling) {
        LocalDate sinds = afhandeling.sinds();
        String sleutel = "afhandeling.stand." + afhandeling.stand();
        return sinds == null
                ? teksten.required(sleutel)
                : teksten.required(sleutel, datums.voluit(sinds), ChronoUnit.DAYS.between(sinds, Balie.today(clock)));
    }

    private Notitieregel line(Notitie notitie, boolean geldt) {
        String stand = teksten.code("STAND", notitie.stand().name());
        return new Notitieregel(
                notitie.stand() == Stand.NIET_VERSTUURD
                        ? stand
                        : teksten.required("afhandeling.op", stand, datums.voluit(notitie.dag())),
                notitie.regel(),
                datums.voluit(notitie.tijdstip()),
                geldt);
    }
}
