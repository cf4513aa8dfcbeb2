package nl.routewijzer.web.pagina;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.toegang.GeenRecht;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** The answer of the pages when something is not there or cannot be kept. */
@ControllerAdvice(basePackageClasses = Paginafouten.class)
class Paginafouten {

    /** Nothing is known under this address, also when it is no number at all. */
    @ExceptionHandler({NoSuchElementException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return fout(HttpStatus.NOT_FOUND);
    }

    /** What somebody may not see is answered as an unknown thing; a page without one, as an address where nothing is. */
    @ExceptionHandler(GeenRecht.class)
    @Nullable
    ModelAndView notForThem(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> things
                && !things.isEmpty()) {
            return notFound();
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return null;
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
