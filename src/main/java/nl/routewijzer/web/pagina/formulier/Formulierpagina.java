package nl.routewijzer.web.pagina.formulier;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Geboortedatumfout;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.dossier.AndereGeboortedatum.Botsing;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Doorverwijzing;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form: takes a profile in and has it advised, to keep or to try. */
@Controller
class Formulierpagina {
    /** More than anybody has had; a form stays readable. */
    private static final int MOST_RIJEN = 50;

    private final Beleidsbron bron;
    private final Balie balie;
    private final Adviesdossier dossier;
    private final Tussenstanden tussenstanden;
    private final Teksten teksten;
    private final Voorkennisbladen voorkennis;
    private final Clock clock;

    Formulierpagina(
            Beleidsbron bron,
            Balie balie,
            Adviesdossier dossier,
            Tussenstanden tussenstanden,
            Teksten teksten,
            Voorkennisbladen voorkennis,
            Clock clock) {
        this.bron = bron;
        this.balie = balie;
        this.dossier = dossier;
        this.tussenstanden = tussenstanden;
        this.teksten = teksten;
        this.voorkennis = voorkennis;
        this.clock = clock;
    }

    /** @param van the advice whose profile to begin with; of one that was withdrawn nothing is taken */
    @GetMapping("/adviezen/nieuw")
    ModelAndView show(@RequestParam(required = false) @Nullable UUID van) {
        Dossierstuk stuk = van == null ? null : find(van);
        if (stuk == null || !stuk.counts()) {
            return page(Invoer.empty(), List.of(), null, tussenstanden.empty());
        }
        Invoer invoer = profiel(stuk);
        return page(invoer, List.of(), van, tussenstanden.of(invoer, naam -> false));
    }

    /** The form as it was posted, for more rows or in another language. */
    @PostMapping("/adviezen/nieuw")
    ModelAndView showAgain(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable UUID van,
            @RequestParam(defaultValue = "0") int rijen) {
        Invoer invoer = Invoer.posted(parameters);
        return page(invoer, List.of(), van, Math.min(rijen, MOST_RIJEN), tussenstanden.of(invoer, naam -> false))
                .addObject("getypt", true);
    }

    @PostMapping("/adviezen")
    ModelAndView post(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable UUID van,
            HttpServletResponse response) {
        Invoer invoer = Invoer.posted(parameters);
        Bevestiging bevestiging = Bevestiging.posted(invoer);
        try {
            LocalDate geboortedatumWas = bevestiging == null ? null : bevestiging.datum();
            UUID advies =
                    balie.give(Invoerlezer.toTree(invoer), geboortedatumWas).id();
            Concept.tellSent(invoer, response);
            return Doorverwijzing.to("/adviezen/" + advies);
        } catch (ProfielGeweigerd geweigerd) {
            Invoer zonderBsn = withoutBsn(invoer, geweigerd.fouten());
            return refused(page(zonderBsn, geweigerd.fouten(), van, tussenstanden.of(zonderBsn, naam -> false)));
        } catch (AndereGeboortedatum anders) {
            return otherBirthDate(anders.botsingen().get(0), invoer, van);
        }
    }

    /** Perhaps it is somebody else, perhaps a mistake, and perhaps the date of before was one: the consultant says which. */
    private ModelAndView otherBirthDate(Botsing botsing, Invoer invoer, @Nullable UUID van) {
        List<Fout> fouten = List.of(Geboortedatumfout.of(botsing, teksten.dutch("formulier.bevestig.hieronder")));
        return refused(page(invoer, fouten, van, tussenstanden.of(invoer, naam -> false)))
                .addObject("bevestiging", new Bevestiging(botsing.bekend(), false));
    }

    /** The advice beside the form, for the script that asks for it while the form is being filled in. */
    @PostMapping(path = "/adviezen/proef", headers = "HX-Request")
    ModelAndView look(
            @RequestParam Map<String, String> parameters, @RequestParam(defaultValue = "") Set<String> aangeraakt) {
        return new ModelAndView(
                "formulier/delen/tussenstand :: antwoord",
                Map.of("tussenstand", tussenstanden.of(Invoer.posted(parameters), aangeraakt::contains)));
    }

    /** The same above the form, without a script. */
    @PostMapping("/adviezen/proef")
    ModelAndView tryOut(
            @RequestParam Map<String, String> parameters, @RequestParam(required = false) @Nullable UUID van) {
        Invoer invoer = Invoer.posted(parameters);
        Tussenstand stand = tussenstanden.of(invoer, naam -> true);
        ModelAndView page = page(withoutBsn(invoer, stand.geweigerd()), stand.geweigerd(), van, stand)
                .addObject("proef", stand.stand() != null);
        return stand.geweigerd().isEmpty() ? page.addObject("getypt", true) : refused(page);
    }

    private ModelAndView page(Invoer invoer, List<Fout> fouten, @Nullable UUID van, Tussenstand stand) {
        return page(invoer, fouten, van, 0, stand);
    }

    private ModelAndView page(Invoer invoer, List<Fout> fouten, @Nullable UUID van, int rijen, Tussenstand stand) {
        Voorkennisblad bekend = van == null ? Voorkennisblad.NIETS : voorkennis.of(find(van));
        Formuliermaker maker = new Formuliermaker(
                teksten, bron.current(), invoer, bekend.known(invoer), fouten, rijen, Balie.today(clock));
        return new ModelAndView("formulier/formulier")
                .addObject("formulier", maker.make())
                .addObject("van", van)
                .addObject("besloten", bekend.besloten())
                .addObject("concept", invoer.waarde(Concept.NAAM))
                .addObject("bevestiging", Bevestiging.posted(invoer))
                .addObject("tussenstand", stand);
    }

    /** What was typed stands in this answer, so that the script does not put an older form in its place. */
    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("getypt", true);
    }

    private Dossierstuk find(UUID id) {
        return dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
    }

    /** The new advice is about today: without the peildatum of the old one, and in the municipality as it is called now. */
    private Invoer profiel(Dossierstuk stuk) {
        String gemeente = bron.current().herindelingen().on(stuk.gemeente(), Balie.today(clock));
        return voorkennis.of(stuk).invoer().without(Veld.PEILDATUM.pad()).with(Veld.GEMEENTE.pad(), gemeente);
    }

    /** A refused kenmerk that holds as many digits as a BSN is not sent back to the screen. */
    private static Invoer withoutBsn(Invoer invoer, List<Fout> fouten) {
        String kenmerk = Veld.KENMERK.pad();
        long cijfers = invoer.waarde(kenmerk).chars().filter(Character::isDigit).count();
        boolean geweigerd = fouten.stream().anyMatch(fout -> fout.veld().equals(kenmerk));
        return geweigerd && cijfers >= 8 ? invoer.without(kenmerk) : invoer;
    }
}
