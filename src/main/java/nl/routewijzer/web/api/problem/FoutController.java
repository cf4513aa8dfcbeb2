package nl.routewijzer.web.api.problem;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.routewijzer.toegang.Openbaar;
import nl.routewijzer.web.api.http.ApiPath;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what no other controller answered: with the page {@code fout} for somebody who reads pages, else with a
 * problem.
 */
@Controller
@Openbaar
final class FoutController implements ErrorController {
    private final ProblemMapper mapper;
    private final ProblemWriter writer;

    FoutController(ProblemMapper mapper, ProblemWriter writer) {
        this.mapper = mapper;
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        if (wantsPage(request)) {
            ModelAndView page = new ModelAndView("fout", HttpStatusCode.valueOf(problem.status()));
            return page.addObject("status", problem.status());
        }
        writer.write(problem, response);
        return null;
    }

    private Problem problem(HttpServletRequest request) {
        int status = request.getAttribute(ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        return mapper.of(status, (Throwable) request.getAttribute(ERROR_EXCEPTION));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !ApiPath.isApi(request.getAttribute(ERROR_REQUEST_URI))
                && accept != null
                && accept.contains("text/html");
    }
}
