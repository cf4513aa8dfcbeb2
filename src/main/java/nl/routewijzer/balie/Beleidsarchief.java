package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.beleid.Signaalnamen;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eigenfeit;
import org.springframework.stereotype.Component;

/** The policy that gave an advice: the one in force when it is still the same, or else the text that the dossier kept. */
@Component
public class Beleidsarchief {
    private static final int MOST_READ = 32;

    private final Beleidsbron bron;
    private final Adviesdossier dossier;
    private final Map<String, Optional<Beleidsregister>> gelezen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Beleidsregister>> eldest) {
            return size() > MOST_READ;
        }
    };

    Beleidsarchief(Beleidsbron bron, Adviesdossier dossier) {
        this.bron = bron;
        this.dossier = dossier;
    }

    /** The policy of the municipality on the day that an advice was about; nothing when it can no longer be read. */
    public Optional<Beleid> find(Dossierstuk stuk) {
        return find(stuk.gemeente(), stuk.beleidsversie())
                .flatMap(register -> inForce(register, stuk.gemeente(), stuk.peildatum()));
    }

    /** What the policy that gave an advice calls a code that it added to a list. */
    public Optional<String> codenaam(Codelijst lijst, String code, Routeadvies advies) {
        return find(advies.gemeente(), advies.beleidsversie())
                .flatMap(register -> register.codenaam(lijst, code, advies.gemeente()));
    }

    /** What the policy that gave an advice calls a fact that the region or municipality itself asks. */
    public Optional<Eigenfeit> eigenfeit(String naam, Routeadvies advies) {
        return find(advies.gemeente(), advies.beleidsversie())
                .flatMap(register -> inForce(register, advies.gemeente(), advies.peildatum()))
                .flatMap(beleid -> beleid.eigenfeit(naam));
    }

    /** Nothing when this version of the software no longer reads the text. */
    static Optional<Beleidsregister> read(Beleidstekst beleid) {
        try {
            return Optional.of(Beleidsregister.ofTekst(beleid.tekst()));
        } catch (RulesRejected noLongerRead) {
            return Optional.empty();
        }
    }

    /** Nothing when the policy does not know the municipality. */
    static Optional<Beleid> inForce(Beleidsregister register, String gemeente, LocalDate peildatum) {
        return register.grenzen().gemeenten().contains(gemeente)
                ? Optional.of(register.inForce(gemeente, peildatum))
                : Optional.empty();
    }

    /**
     * Nothing when the version was never kept or can no longer be read.
     *
     * @param beleidsversie the version that gave the advice
     */
    Optional<Beleidsregister> find(String gemeente, String beleidsversie) {
        Beleidsregister nu = bron.current();
        return beleidsversie.equals(nu.beleidsversies().get(gemeente)) ? Optional.of(nu) : kept(beleidsversie);
    }

    /** The codes that signals have and had, by the policy of now. */
    Signaalnamen signaalnamen() {
        return bron.current().signaalnamen();
    }

    private Optional<Beleidsregister> kept(String beleidsversie) {
        synchronized (gelezen) {
            return gelezen.computeIfAbsent(
                    beleidsversie, versie -> dossier.policyText(versie).flatMap(Beleidsarchief::read));
        }
    }
}
