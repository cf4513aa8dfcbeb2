package nl.routewijzer.web.pagina.inlezen;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.inlezen.BestandGeweigerd;
import nl.routewijzer.inlezen.Inleeskeuze;
import nl.routewijzer.inlezen.Inlezing;
import nl.routewijzer.inlezen.Inlezingen;
import nl.routewijzer.inlezen.Twijfelwaarde;
import nl.routewijzer.inlezen.Weigeringsbestand;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
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
@Vereist(Recht.INLEZEN)
class Inleespagina {
    private static final String KOLOM = "kolom.";
    private static final String WAARDE = "waarde.";
    private static final String WAARDEN = "waarden";

    private static final int MOST_AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    /** A file in memory takes many times its size. */
    private final Semaphore lezers = new Semaphore(MOST_AT_ONCE, true);

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
        fill(model);
        return "inlezen/inlezen";
    }

    private void fill(Model model) {
        model.addAttribute("eigenvragen", bladen.eigenvragen());
        model.addAttribute("inlezingen", inlezingen.all());
    }

    @PostMapping("/inlezen")
    Object open(@RequestParam(required = false) MultipartFile bestand) throws IOException, InterruptedException {
        if (bestand == null
                || bestand.getOriginalFilename() == null
                || bestand.getOriginalFilename().isEmpty()) {
            return refuse("inlezen.fout.KIES", "");
        }
        if (!lezers.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
            return refuse("inlezen.fout.DRUK", "");
        }
        try {
            return Doorverwijzing.to("/inlezen/" + inlezingen.open(bestand.getOriginalFilename(), bestand.getBytes()));
        } catch (BestandGeweigerd geweigerd) {
            return refuse("inlezen.fout." + geweigerd.reden(), geweigerd.kolom());
        } finally {
            lezers.release();
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

    /** The columns; then, where there are any, the values that no field knows. */
    @PostMapping("/inlezen/{id}")
    Object start(@PathVariable UUID id, @RequestParam Map<String, String> parameters) {
        Inlezing inlezing = inlezing(id);
        Inleeskeuze kolommen = new Inleeskeuze(chosen(inlezing, parameters), Map.of());
        List<String> fouten = Inleesbladen.fouten(kolommen);
        if (!fouten.isEmpty()) {
            Inleesblad blad = bladen.columns(inlezing, kolommen, fouten);
            return new ModelAndView("inlezen/inlezing", Map.of("blad", blad), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<Twijfelwaarde> twijfels = inlezingen.twijfels(inlezing, kolommen);
        if (!twijfels.isEmpty() && !parameters.containsKey(WAARDEN)) {
            return new ModelAndView("inlezen/inlezing", Map.of("blad", bladen.of(inlezing, kolommen, twijfels)));
        }
        inlezingen.start(id, new Inleeskeuze(kolommen.velden(), meant(twijfels, parameters)));
        return Doorverwijzing.to("/inlezen/" + id);
    }

    private static Map<String, String> chosen(Inlezing inlezing, Map<String, String> parameters) {
        Map<String, String> keuze = new LinkedHashMap<>();
        for (int i = 0; i < inlezing.kolommen().size(); i++) {
            String pad = parameters.getOrDefault(KOLOM + i, "");
            if (!pad.isEmpty()) {
                keuze.put(inlezing.kolommen().get(i), pad);
            }
        }
        return keuze;
    }

    private static Map<String, Map<String, String>> meant(
            List<Twijfelwaarde> twijfels, Map<String, String> parameters) {
        Map<String, Map<String, String>> waarden = new LinkedHashMap<>();
        for (int i = 0; i < twijfels.size(); i++) {
            Twijfelwaarde twijfel = twijfels.get(i);
            String code = parameters.getOrDefault(WAARDE + i, "");
            if (twijfel.keuzes().containsKey(code) || code.equals(Inleeskeuze.NIETS)) {
                waarden.computeIfAbsent(twijfel.kolom(), kolom -> new LinkedHashMap<>())
                        .put(twijfel.waarde(), code);
            }
        }
        return waarden;
    }

    @PostMapping("/inlezen/{id}/stop")
    Object stop(@PathVariable UUID id) {
        inlezingen.stop(inlezing(id).id());
        return Doorverwijzing.to("/inlezen/" + id);
    }

    @PostMapping("/inlezen/{id}/verder")
    Object resume(@PathVariable UUID id) {
        inlezingen.resume(inlezing(id).id());
        return Doorverwijzing.to("/inlezen/" + id);
    }

    @PostMapping("/inlezen/{id}/verwijder")
    Object delete(@PathVariable UUID id) {
        inlezingen.delete(inlezing(id).id());
        return Doorverwijzing.to("/inlezen");
    }

    @GetMapping("/inlezen/{id}/geweigerd")
    ResponseEntity<byte[]> refused(@PathVariable UUID id) {
        Inlezing inlezing = inlezing(id);
        byte[] inhoud = Weigeringsbestand.write(inlezing, inlezingen.buiten(inlezing), json);
        return switch (inlezing.vorm()) {
            case CSV -> Download.of("geweigerd.csv", Download.CSV, inhoud);
            case XLSX -> Download.of("geweigerd.xlsx", Download.XLSX, inhoud);
            case NDJSON -> Download.of("geweigerd.ndjson", "application/x-ndjson", inhoud);
        };
    }

    /** A file with every column and one line, to fill in. */
    @GetMapping("/inlezen/voorbeeld.csv")
    ResponseEntity<byte[]> example() {
        return Download.of("voorbeeld.csv", Download.CSV, "\uFEFF" + String.join(";", bladen.columns()) + "\r\n");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        ModelAndView pagina = refuse("inlezen.fout.TE_GROOT", "");
        pagina.setStatus(HttpStatus.CONTENT_TOO_LARGE);
        return pagina;
    }

    private ModelAndView refuse(String sleutel, String kolom) {
        return new ModelAndView(
                "inlezen/inlezen",
                Map.of(
                        "fout",
                        sleutel,
                        "kolom",
                        kolom,
                        "eigenvragen",
                        bladen.eigenvragen(),
                        "inlezingen",
                        inlezingen.all()),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Inlezing inlezing(UUID id) {
        return inlezingen.find(id).orElseThrow(() -> new NoSuchElementException("no inlezing " + id));
    }
}
