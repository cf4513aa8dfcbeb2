package nl.routewijzer.web.pagina.documenten;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.balie.Beleidsarchief;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.document.Brief;
import nl.routewijzer.document.BriefWriter;
import nl.routewijzer.document.Namen;
import nl.routewijzer.document.Overdracht;
import nl.routewijzer.document.OverdrachtWriter;
import nl.routewijzer.document.Zaak;
import nl.routewijzer.document.pdf.PdfWriter;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.uitleg.Vragen;
import nl.routewijzer.web.pagina.advies.Inschatting;
import nl.routewijzer.web.pagina.advies.Profieloverzicht;
import nl.routewijzer.web.pagina.advies.Toelichting;
import nl.routewijzer.web.pagina.advies.Toelichtingen;
import nl.routewijzer.web.pagina.deel.Afhandelregels;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Taal;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The documents with an advice, each as a page and as PDF from one template. */
@Controller
@Vereist(Recht.KANDIDAAT_LEZEN)
class Documentpagina {
    static final String BRIEF = "brief";
    private static final String OVERDRACHT = "overdracht";
    private static final String PAD = "/adviezen/{id}/{document:" + OVERDRACHT + "|" + BRIEF + "}";

    /** What an overdracht tells at the top, and therefore not again. */
    private static final Set<Veld> BOVENAAN = Set.of(Veld.KENMERK, Veld.GEMEENTE, Veld.PEILDATUM);

    private final Zaken zaken;
    private final Beleidsarchief archief;
    private final Beleidsbron bron;
    private final Profieloverzicht profiel;
    private final Inschatting inschatting;
    private final Toelichtingen toelichtingen;
    private final Afhandelregels afhandelregels;
    private final Teksten teksten;
    private final Datums datums;
    private final BriefWriter brief;
    private final Briefformulieren formulieren;
    private final PdfWriter pdf;
    private final ViewResolver templates;

    Documentpagina(
            Zaken zaken,
            Beleidsarchief archief,
            Beleidsbron bron,
            Profieloverzicht profiel,
            Inschatting inschatting,
            Toelichtingen toelichtingen,
            Afhandelregels afhandelregels,
            Teksten teksten,
            Datums datums,
            BriefWriter brief,
            Briefformulieren formulieren,
            PdfWriter pdf,
            @Qualifier("thymeleafViewResolver") ViewResolver templates) {
        this.zaken = zaken;
        this.archief = archief;
        this.bron = bron;
        this.profiel = profiel;
        this.inschatting = inschatting;
        this.toelichtingen = toelichtingen;
        this.afhandelregels = afhandelregels;
        this.teksten = teksten;
        this.datums = datums;
        this.brief = brief;
        this.formulieren = formulieren;
        this.pdf = pdf;
        this.templates = templates;
    }

    @GetMapping(PAD)
    String page(@PathVariable UUID id, @PathVariable String document, Model model) {
        add(zaken.find(id), document, model);
        return "documenten/document";
    }

    /** A letter is Dutch, whatever the language of who prints it. */
    @GetMapping(PAD + ".pdf")
    View pdf(@PathVariable UUID id, @PathVariable String document, Model model, Locale locale) throws Exception {
        Zaak zaak = zaken.find(id);
        Taal taal = document.equals(BRIEF) ? Taal.NEDERLANDS : Taal.current();
        add(zaak, document, model);
        model.addAttribute("taal", taal.code());
        View pagina = Objects.requireNonNull(templates.resolveViewName("documenten/pdf", locale));
        return new Pdfweergave(pagina, pdf, taal, document + "-" + zaak.stuk().kenmerk() + ".pdf");
    }

    private void add(Zaak zaak, String document, Model model) {
        model.addAttribute("id", zaak.stuk().id());
        model.addAttribute("document", document);
        if (document.equals(BRIEF)) {
            addBrief(zaak, model);
        } else {
            addOverdracht(zaak, model);
        }
    }

    private void addBrief(Zaak zaak, Model model) {
        Brief geschreven = brief.write(zaak, new Namen(bron.current()));
        model.addAttribute("opschrift", geschreven.titel());
        model.addAttribute("onderwerp", geschreven.samenvatting());
        model.addAttribute(BRIEF, geschreven);
        model.addAttribute("formulier", formulieren.of(zaak.aanvulling()));
        Intrekking intrekking = zaak.stuk().ingetrokken();
        model.addAttribute(
                "ingetrokken",
                intrekking == null ? null : teksten.dutch("ingetrokken.brief", datums.kort(intrekking.tijdstip())));
    }

    private void addOverdracht(Zaak zaak, Model model) {
        model.addAttribute(
                "opschrift", teksten.required("overdracht.titel", zaak.stuk().kenmerk()));
        model.addAttribute("onderwerp", teksten.required("overdracht.onderwerp"));
        Overdracht overdracht = new OverdrachtWriter(new Namen(bron.current())).write(zaak, archief.find(zaak.stuk()));
        model.addAttribute(OVERDRACHT, overdracht);
        model.addAttribute("inschatting", inschatting.of(zaak.profiel(), zaak.advies()));
        model.addAttribute("afhandelingen", afhandelregels.noted(zaak.stuk()));
        model.addAttribute("kansvragen", kansvragen(overdracht));
        model.addAttribute("profiel", profiel.of(zaak.profiel(), zaak.advies(), veld -> !BOVENAAN.contains(veld)));
    }

    /**
     * The unknown facts that no rule asks for yet, but that can still change the next step, the best first; {@code null}
     * when this version of the service cannot tell.
     */
    private @Nullable List<String> kansvragen(Overdracht overdracht) {
        Toelichting toelichting = toelichtingen.of(overdracht.stuk());
        List<String> gesteld =
                overdracht.openVragen().stream().map(Overdracht.OpenVraag::veld).toList();
        return toelichting == null
                ? null
                : toelichting.vragen().vragen().stream()
                        .map(Vragen.Vraag::veld)
                        .filter(veld -> !gesteld.contains(veld))
                        .toList();
    }
}
