package nl.routewijzer.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.routewijzer.profiel.Fout;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param instance names this one occurrence, as in the log; {@code null} when nothing was logged
 * @param fouten everything that is wrong with the request; {@code null} when the request is not to blame
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "fouten"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable List<Fout> fouten) {

    static Problem of(int status, String detail) {
        return new Problem("about:blank", ProblemTexts.title(status), status, detail, null, null);
    }

    /** A request that is wrong, with every reason. */
    static Problem badRequest(String detail, List<Fout> fouten) {
        return new Problem("about:blank", ProblemTexts.title(400), 400, detail, null, fouten);
    }

    /** A request that does not go with what is kept, with every reason; the first one says what it is about. */
    static Problem conflict(List<Fout> fouten) {
        return new Problem(
                "about:blank", ProblemTexts.title(409), 409, fouten.get(0).melding(), null, fouten);
    }

    Problem withInstance(String instance) {
        return new Problem(type, title, status, detail, instance, fouten);
    }
}
