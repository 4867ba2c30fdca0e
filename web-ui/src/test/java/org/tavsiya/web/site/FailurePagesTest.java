package org.tavsiya.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.tavsiya.views.ViewState;
import org.tavsiya.views.ViewsAreBuilding;

/** A page that cannot answer says why it cannot, and nothing else: a search that takes long is no database that is away. */
class FailurePagesTest {

    private final FailurePages pages = new FailurePages();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Model model = new ConcurrentModel();

    private static MockHttpServletRequest unavailable() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 503);
        return request;
    }

    @Test
    void what_has_a_sentence_of_its_own_is_told_with_it() {
        MockHttpServletRequest request = unavailable();
        request.setAttribute(FailurePages.SAID, "The search takes too long right now.");
        assertThat(pages.page(request, response, model)).isEqualTo("failure");
        assertThat(model.getAttribute("failure")).isEqualTo("503");
        assertThat(model.getAttribute("said")).isEqualTo("The search takes too long right now.");
        assertThat(model.getAttribute("number")).isNull();
        assertThat(pages.problem(request, response).getBody().getDetail())
                .isEqualTo("The search takes too long right now.");
    }

    @Test
    void while_the_views_are_built_a_program_that_asks_for_a_page_is_told_so_too() {
        MockHttpServletRequest request = unavailable();
        response.setHeader("Retry-After", "3");
        request.setAttribute(
                FailurePages.BUILT,
                new ViewsAreBuilding(new ViewState(1, true, 27, 99, null, null, List.of(), List.of(), null)));
        assertThat(pages.page(request, response, model)).isEqualTo("building");
        assertThat(model.getAttribute("percent")).isEqualTo(28);
        assertThat(pages.problem(request, response).getBody().getDetail())
                .startsWith("The views are being built from the log; 28 % are done.");
        assertThat(response.getHeader("Retry-After")).isEqualTo("3");
    }

    @Test
    void a_503_of_which_nothing_else_is_known_is_a_database_that_is_away() {
        assertThat(pages.page(unavailable(), response, model)).isEqualTo("failure");
        assertThat(model.getAttribute("failure")).isEqualTo("log");
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }
}
