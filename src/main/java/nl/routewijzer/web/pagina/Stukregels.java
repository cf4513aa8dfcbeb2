package nl.routewijzer.web.pagina;

import java.util.List;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Codelijst;
import org.springframework.stereotype.Component;

/** Puts stored advices into words for a list. */
@Component
class Stukregels {
    private final Beleidsbron bron;
    private final Teksten teksten;
    private final Datums datums;

    Stukregels(Beleidsbron bron, Teksten teksten, Datums datums) {
        this.bron = bron;
        this.teksten = teksten;
        this.datums = datums;
    }

    List<Stukregel> of(List<Dossierstuk> stukken) {
        Beleidsregister register = bron.current();
        return stukken.stream()
                .map(stuk -> new Stukregel(
                        stuk.id(),
                        stuk.kenmerk(),
                        naam(register, stuk.gemeente()),
                        teksten.code(Codelijst.UITKOMST, stuk.uitkomst()),
                        datums.voluit(stuk.tijdstip())))
                .toList();
    }

    /** The name of a municipality; its key when the policy of today does not know it any more. */
    static String naam(Beleidsregister register, String sleutel) {
        return register.gemeenten().stream()
                .filter(gemeente -> gemeente.sleutel().equals(sleutel))
                .map(Gemeente::naam)
                .findFirst()
                .orElse(sleutel);
    }
}
