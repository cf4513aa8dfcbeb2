package nl.routewijzer.web.pagina.formulier;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of the policy of now, empty or with what is known of a candidate. */
@Component
public class Formulieren {
    /** More than anybody has had; a form stays readable. */
    private static final int MOST_RIJEN = 50;

    private final Beleidsbron bron;
    private final Adviesdossier dossier;
    private final Voorkennisbladen voorkennis;
    private final Teksten teksten;
    private final Clock clock;

    Formulieren(Beleidsbron bron, Adviesdossier dossier, Voorkennisbladen voorkennis, Teksten teksten, Clock clock) {
        this.bron = bron;
        this.dossier = dossier;
        this.voorkennis = voorkennis;
        this.teksten = teksten;
        this.clock = clock;
    }

    /**
     * What a new form begins with: of an advice that was withdrawn nothing is taken. It is about today, without the peildatum of
     * the old one, and in the municipality as it is called now.
     *
     * @param van the advice whose profile to begin with; {@code null} for an empty form
     * @throws NoSuchElementException when there is no such advice
     */
    public Invoer begin(@Nullable UUID van) {
        Dossierstuk stuk = van == null ? null : find(van);
        if (stuk == null || !stuk.counts()) {
            return Invoer.empty();
        }
        String gemeente = bron.current().herindelingen().on(stuk.gemeente(), Balie.today(clock));
        return voorkennis.of(stuk).invoer().without(Veld.PEILDATUM.pad()).with(Veld.GEMEENTE.pad(), gemeente);
    }

    /**
     * @param van the advice that it began with
     * @param rijen how many rows for earlier voorzieningen there are to be at least
     */
    public Formulier of(Invoer invoer, @Nullable UUID van, List<Fout> fouten, int rijen) {
        Voorkennisblad bekend = van == null ? Voorkennisblad.NIETS : voorkennis.of(find(van));
        return new Formuliermaker(
                        teksten,
                        bron.current(),
                        invoer,
                        bekend.known(invoer),
                        fouten,
                        Math.min(rijen, MOST_RIJEN),
                        Balie.today(clock))
                .make(bekend.besloten());
    }

    private Dossierstuk find(UUID id) {
        return dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
    }
}
