package nl.routewijzer.web.pagina.intrekken;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.balie.Intrekbalie;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Invoerveld.Bediening;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the page on which something is withdrawn. */
@Component
class Intrekbladen {
    private final Besluiten besluiten;
    private final Teksten teksten;
    private final Datums datums;

    Intrekbladen(Besluiten besluiten, Teksten teksten, Datums datums) {
        this.besluiten = besluiten;
        this.teksten = teksten;
        this.datums = datums;
    }

    Intrekblad of(Dossierstuk stuk, String getypt, List<Fout> fouten) {
        Invoerveld reden = field(getypt, fouten);
        return new Intrekblad(
                "advies",
                teksten.required(
                        "intrekken.advies.wat",
                        stuk.kenmerk(),
                        teksten.code(Codelijst.UITKOMST, stuk.uitkomst()),
                        datums.voluit(stuk.tijdstip())),
                "/adviezen/" + stuk.id() + "/intrekken",
                stuk.id(),
                reden,
                Foutregel.of(List.of(reden)),
                stuk.ingetrokken(),
                null);
    }

    Intrekblad of(Dossierstuk stuk, Besluit besluit, String getypt, List<Fout> fouten) {
        Invoerveld reden = field(getypt, fouten);
        return new Intrekblad(
                "besluit",
                teksten.required(
                        "intrekken.besluit.wat",
                        stuk.kenmerk(),
                        teksten.code(Codelijst.UITKOMST, besluit.uitkomst()),
                        datums.voluit(besluit.tijdstip())),
                "/adviezen/" + stuk.id() + "/besluiten/" + besluit.id() + "/intrekken",
                stuk.id(),
                reden,
                Foutregel.of(List.of(reden)),
                besluit.ingetrokken(),
                whyNot(stuk, besluit));
    }

    private @Nullable String whyNot(Dossierstuk stuk, Besluit besluit) {
        if (!stuk.counts()) {
            return teksten.required("intrekken.besluit.advies");
        }
        boolean kan = besluit.ingetrokken() != null
                || Besluit.inForce(besluiten.of(stuk.id())).equals(Optional.of(besluit));
        return kan ? null : teksten.required("intrekken.besluit.verbeterd");
    }

    private Invoerveld field(String getypt, List<Fout> fouten) {
        return new Invoerveld(
                Bediening.TEKST,
                Intrekbalie.REDEN,
                teksten.required("intrekken.reden"),
                teksten.required("intrekken.reden.uitleg", Intrekbalie.KORTSTE),
                true,
                getypt,
                null,
                List.of(),
                null,
                fouten.stream().map(Fout::melding).toList());
    }
}
