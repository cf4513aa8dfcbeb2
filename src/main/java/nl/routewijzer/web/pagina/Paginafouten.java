package nl.routewijzer.web.pagina;

import java.util.Map;
import java.util.NoSuchElementException;
import nl.routewijzer.dossier.DossierVol;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The answer of the pages when something is not there or cannot be kept. */
@ControllerAdvice(basePackageClasses = Paginafouten.class)
class Paginafouten {

    /** Nothing is known under this address, also when it is no number at all. */
    @ExceptionHandler({NoSuchElementException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return fout(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(DossierVol.class)
    ModelAndView notStored() {
        return fout(HttpStatus.INSUFFICIENT_STORAGE);
    }

    private static ModelAndView fout(HttpStatus status) {
        return new ModelAndView("fout", Map.of("status", status.value()), status);
    }
}
