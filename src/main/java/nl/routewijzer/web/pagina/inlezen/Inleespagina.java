package nl.routewijzer.web.pagina.inlezen;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.inlezen.BestandGeweigerd;
import nl.routewijzer.inlezen.Caseloadbestand;
import nl.routewijzer.inlezen.Inlezing;
import nl.routewijzer.inlezen.Inlezingen;
import nl.routewijzer.inlezen.Weigeringsbestand;
import nl.routewijzer.web.pagina.deel.Doorverwijzing;
import nl.routewijzer.web.pagina.deel.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Takes a caseload in: the file, then its columns, then how far it is and what was refused. */
@Controller
class Inleespagina {
    private static final String KOLOM = "kolom.";

    private final Inlezingen inlezingen;
    private final Inleesbladen bladen;
    private final JsonMapper json;

    Inleespagina(Inlezingen inlezingen, Inleesbladen bladen, JsonMapper json) {
        this.inlezingen = inlezingen;
        this.bladen = bladen;
        this.json = json;
    }

    @GetMapping("/inlezen")
    String show(Model model) {
        model.addAttribute("eigenvragen", bladen.eigenvragen());
        return "inlezen/inlezen";
    }

    @PostMapping("/inlezen")
    Object open(@RequestParam(required = false) MultipartFile bestand) throws IOException {
        if (bestand == null
                || bestand.getOriginalFilename() == null
                || bestand.getOriginalFilename().isEmpty()) {
            return refuse("inlezen.fout.KIES", "");
        }
        try {
            Inlezing inlezing =
                    inlezingen.open(bestand.getOriginalFilename(), bestand.getBytes(), bladen.labels(), bladen.eigen());
            return Doorverwijzing.to("/inlezen/" + inlezing.id());
        } catch (BestandGeweigerd geweigerd) {
            return refuse("inlezen.fout." + geweigerd.reden(), geweigerd.kolom());
        }
    }

    @GetMapping("/inlezen/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("blad", bladen.of(inlezing(id)));
        return "inlezen/inlezing";
    }

    /** How far it is, for a page that asks again. */
    @GetMapping("/inlezen/{id}/voortgang")
    String progress(@PathVariable UUID id, Model model) {
        model.addAttribute("blad", bladen.of(inlezing(id)));
        return "inlezen/delen/inlezing :: stand(blad=${blad})";
    }

    @PostMapping("/inlezen/{id}")
    Object start(@PathVariable UUID id, @RequestParam Map<String, String> parameters) {
        Inlezing inlezing = inlezing(id);
        Map<String, String> keuze = new LinkedHashMap<>();
        for (int i = 0; i < inlezing.bestand().kolommen().size(); i++) {
            String pad = parameters.getOrDefault(KOLOM + i, "");
            if (!pad.isEmpty()) {
                keuze.put(inlezing.bestand().kolommen().get(i), pad);
            }
        }
        Inleesblad blad = bladen.of(inlezing, keuze);
        if (!blad.fouten().isEmpty()) {
            return new ModelAndView("inlezen/inlezing", Map.of("blad", blad), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        inlezingen.start(inlezing, keuze);
        return Doorverwijzing.to("/inlezen/" + id);
    }

    @GetMapping("/inlezen/{id}/geweigerd")
    ResponseEntity<byte[]> refused(@PathVariable UUID id) {
        Inlezing inlezing = inlezing(id);
        boolean csv = inlezing.bestand().vorm() == Caseloadbestand.Vorm.CSV;
        return Download.of(
                "geweigerd" + (csv ? ".csv" : ".ndjson"),
                csv ? Download.CSV : "application/x-ndjson",
                (csv ? "\uFEFF" : "") + Weigeringsbestand.write(inlezing, json));
    }

    /** A file with every column and one line, to fill in. */
    @GetMapping("/inlezen/voorbeeld.csv")
    ResponseEntity<byte[]> example() {
        return Download.of("voorbeeld.csv", Download.CSV, "\uFEFF" + String.join(";", bladen.columns()) + "\r\n");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return refuse("inlezen.fout.TE_GROOT", "");
    }

    private ModelAndView refuse(String sleutel, String kolom) {
        return new ModelAndView(
                "inlezen/inlezen",
                Map.of("fout", sleutel, "kolom", kolom, "eigenvragen", bladen.eigenvragen()),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Inlezing inlezing(UUID id) {
        return inlezingen.find(id).orElseThrow(() -> new NoSuchElementException("no inlezing " + id));
    }
}
