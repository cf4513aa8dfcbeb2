package nl.routewijzer.web.pagina;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.routewijzer.balie.Adviesbeleid;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.document.Afzender;
import nl.routewijzer.document.BriefWriter;
import nl.routewijzer.document.Namen;
import nl.routewijzer.document.OverdrachtWriter;
import nl.routewijzer.document.Zaak;
import nl.routewijzer.document.pdf.PdfWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The documents with an advice, as page and as PDF from the same template. */
@Controller
class Documentpagina {
    private static final String OVERDRACHT = "overdracht";
    private static final String BRIEF = "brief";

    private final Zaken zaken;
    private final Adviesbeleid beleid;
    private final Beleidsbron bron;
    private final Profieloverzicht profiel;
    private final BriefWriter brief;
    private final Afzender afzender;
    private final ViewResolver templates;
    private final PdfWriter pdf;

    Documentpagina(
            Zaken zaken,
            Adviesbeleid beleid,
            Beleidsbron bron,
            Profieloverzicht profiel,
            BriefWriter brief,
            Afzender afzender,
            @Qualifier("thymeleafViewResolver") ViewResolver templates,
            PdfWriter pdf) {
        this.zaken = zaken;
        this.beleid = beleid;
        this.bron = bron;
        this.profiel = profiel;
        this.brief = brief;
        this.afzender = afzender;
        this.templates = templates;
        this.pdf = pdf;
    }

    @GetMapping("/adviezen/{id}/overdracht")
    String overdracht(@PathVariable UUID id, Model model) {
        addOverdracht(zaken.find(id), model);
        return OVERDRACHT;
    }

    @GetMapping("/adviezen/{id}/overdracht.pdf")
    View overdrachtPdf(@PathVariable UUID id, Model model, Locale locale) throws Exception {
        addOverdracht(zaken.find(id), model);
        return pdf(OVERDRACHT, model, locale);
    }

    @GetMapping("/adviezen/{id}/brief")
    String brief(@PathVariable UUID id, Model model) {
        addBrief(zaken.find(id), model);
        return BRIEF;
    }

    @GetMapping("/adviezen/{id}/brief.pdf")
    View briefPdf(@PathVariable UUID id, Model model, Locale locale) throws Exception {
        addBrief(zaken.find(id), model);
        return pdf(BRIEF, model, locale);
    }

    private void addOverdracht(Zaak zaak, Model model) {
        add(zaak, model);
        model.addAttribute(
                OVERDRACHT,
                new OverdrachtWriter(new Namen(bron.current()))
                        .write(
                                zaak,
                                beleid.find(
                                        zaak.advies().gemeente(),
                                        zaak.advies().peildatum(),
                                        zaak.advies().beleidsversie())));
        model.addAttribute("profiel", profiel.of(zaak.stuk().profiel()));
    }

    private void addBrief(Zaak zaak, Model model) {
        add(zaak, model);
        model.addAttribute(BRIEF, brief.write(zaak, new Namen(bron.current())));
        model.addAttribute("afzender", afzender);
    }

    private static void add(Zaak zaak, Model model) {
        model.addAttribute("id", zaak.stuk().id());
        model.addAttribute("kenmerk", zaak.stuk().kenmerk());
    }

    private View pdf(String document, Model model, Locale locale) throws Exception {
        model.addAttribute("document", document);
        View pagina = Objects.requireNonNull(templates.resolveViewName("pdf", locale));
        return new Pdfweergave(pagina, pdf, document + "-" + model.getAttribute("kenmerk") + ".pdf");
    }
}
