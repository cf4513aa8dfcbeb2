package nl.routewijzer.web.pagina;

import java.util.Map;
import java.util.NoSuchElementException;
import nl.routewijzer.dossier.BuitenBereik;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.toegang.GeenRecht;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** The answer of the pages when something is not there or cannot be kept. */
@ControllerAdvice(basePackageClasses = Paginafouten.class)
class Paginafouten {

    /** Nothing is known under this address, or nothing that the caller may see, also when it is no number at all. */
    @ExceptionHandler({
        NoSuchElementException.class,
        BuitenBereik.class,
        GeenRecht.class,
        MethodArgumentTypeMismatchException.class
    })
    ModelAndView notFound() {
        return fout(HttpStatus.NOT_FOUND);
    }

    /** What was sent cannot be read as the form that it should be. */
    @ExceptionHandler(MultipartException.class)
    ModelAndView notRead() {
        return fout(HttpStatus.BAD_REQUEST);
    }

    /** The same, or it is too large, as the server says. */
    @ExceptionHandler(InvalidParameterException.class)
    ModelAndView notRead(InvalidParameterException invalid) {
        return fout(HttpStatus.valueOf(invalid.getErrorCode()));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return fout(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler(DossierVol.class)
    ModelAndView notStored() {
        return fout(HttpStatus.INSUFFICIENT_STORAGE);
    }

    private static ModelAndView fout(HttpStatus status) {
        return new ModelAndView("fout", Map.of("status", status.value()), status);
    }
}
