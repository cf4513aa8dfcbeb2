package nl.routewijzer.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

class FoutControllerTest {
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final FoutController controller =
            new FoutController(new ProblemMapper(), new ProblemWriter(JsonMapper.shared()));

    @Test
    void a_reader_of_pages_gets_the_page_with_the_status() throws Exception {
        ModelAndView page =
                Objects.requireNonNull(controller.answer(request("/zoeken", "text/html,*/*;q=0.8"), response));

        assertThat(page.getViewName()).isEqualTo("fout");
        assertThat(page.getStatus()).hasToString("404 NOT_FOUND");
        assertThat(page.getModel()).containsEntry("status", 404);
    }

    @ParameterizedTest
    @CsvSource({"/v1/iets, text/html", "/zoeken, application/json", "/zoeken, */*"})
    void all_others_get_the_problem_itself(String path, String accept) throws Exception {
        assertThat(controller.answer(request(path, accept), response)).isNull();

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("Niet gevonden");
    }

    private static MockHttpServletRequest request(String path, String accept) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.addHeader("Accept", accept);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        return request;
    }
}
