package org.tavsiya.web.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

/** The lists of the desk, and the way from one recommendation to the next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueueTest extends DeskTest {

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ShowRecommendation show;

    private final List<String> ids = new ArrayList<>();
    private final List<String> annotations =
            IntStream.range(0, 4).mapToObj(i -> UUID.randomUUID().toString()).toList();

    @BeforeEach
    void four_recommendations_of_one_document() {
        if (!ids.isEmpty()) {
            return;
        }
        bring("The State party should keep a register of complaints, number ");
        annotations.forEach(a -> ids.add(RecommendationId.of(a, null, null, null, null)));
        Awaitility.await()
                .until(() -> ids.stream().allMatch(id -> show.version(id).isPresent()));
    }

    private void bring(String text) {
        Actor by = desk.actor(Role.ADMINISTRATOR);
        var run = runs.start("uhri-json", "queue.json", 1, ImportFilter.NONE, "test", by);
        List<IncomingRecord> records = IntStream.range(0, 4)
                .mapToObj(i -> new IncomingRecord(
                        annotations.get(i),
                        null,
                        "CAT/C/KGZ/CO/9",
                        String.valueOf(i + 1),
                        null,
                        null,
                        text + i,
                        "RECOMMENDATION",
                        "CAT",
                        List.of("Kyrgyzstan"),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        LocalDate.of(2014, 6, 18),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        "{}",
                        annotations.get(i) + text.length(),
                        null,
                        null))
                .toList();
        runs.take(run.runId(), new ImportBatch(0, 4, 1, 0, records, List.of()), by);
        runs.complete(run.runId(), by);
    }

    private Document page(Role role, String address) throws Exception {
        return Jsoup.parse(desk.page(role, address));
    }

    private static String list(String name) {
        return "/en/desk/queue?list=" + name + "&country=Kyrgyzstan";
    }

    private List<String> members(Role role, String name) throws Exception {
        return page(role, list(name)).select(".records a").eachAttr("href").stream()
                .map(href -> href.replaceAll(".*/recommendations/([^?]+).*", "$1"))
                .toList();
    }

    private void say(int which, String change, String... fields) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "reason",
                "Seen.",
                "effectiveOn",
                "2018-01-02",
                "sourceTitle",
                "Report",
                "version",
                String.valueOf(show.version(ids.get(which)).orElseThrow())));
        all.addAll(List.of(fields));
        desk.send(Role.ANALYST, "/en/desk/recommendations/" + ids.get(which) + "/" + change, all.toArray(String[]::new))
                .andExpect(status().is3xxRedirection());
    }

    private ResultActions going(String id, String in) throws Exception {
        return mvc.perform(get("/en/desk/recommendations/" + id).param("in", in).with(user(desk.as(Role.ANALYST))));
    }

    @Test
    void each_list_holds_what_it_says_and_its_count_agrees() throws Exception {
        assertThat(members(Role.ANALYST, "untouched")).contains(ids.get(0), ids.get(1));
        say(0, "claim", "claimedStatus", "FULLY_IMPLEMENTED", "claim", "Done.");
        assertThat(members(Role.ANALYST, "claimed")).containsExactly(ids.get(0));
        say(0, "assessment", "status", "NO_INFORMATION");
        assertThat(members(Role.ANALYST, "claimed"))
                .as("the coalition has spoken since")
                .isEmpty();
        assertThat(members(Role.ANALYST, "out-of-date")).contains(ids.get(0)).doesNotContain(ids.get(1));
        say(1, "grade", "grade", "CAT_IMPL|B1", "sourceSymbol", "CAT/C/KGZ/FCO/9");
        assertThat(members(Role.ANALYST, "graded")).containsExactly(ids.get(1));
        bring("The State party must always keep a register of complaints, number ");
        Awaitility.await().until(() -> members(Role.ANALYST, "revised").contains(ids.get(0)));
        assertThat(members(Role.ANALYST, "revised")).doesNotContain(ids.get(1));
        Document lists = page(Role.ANALYST, list("untouched"));
        for (WorkList list : WorkList.values()) {
            int members = page(Role.ANALYST, list(list.path()))
                    .select(".records > li")
                    .size();
            assertThat(lists.select(".lists a[href*=list=" + list.path() + "&] .num")
                            .text())
                    .as(list.path())
                    .isEqualTo(String.valueOf(members));
        }
    }

    @Test
    void what_is_assigned_stands_in_the_list_of_whoever_was_asked_and_moves_nothing_public() throws Exception {
        String address = "/en/desk/recommendations/" + ids.get(1);
        String mark = mvc.perform(get("/api/v1/recommendations/" + ids.get(1)))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        desk.send(
                        Role.REVIEWER,
                        address + "/work",
                        "assignee",
                        desk.account(Role.ANALYST).id(),
                        "dueOn",
                        "2031-01-31")
                .andExpect(flash().attribute("workDone", "assigned"));
        assertThat(members(Role.ANALYST, "assigned")).containsExactly(ids.get(1));
        assertThat(members(Role.REVIEWER, "assigned")).isEmpty();
        assertThat(page(Role.REVIEWER, address).select("#work > p").text())
                .contains("Assigned to analyst, until 31 January 2031.");
        desk.send(
                        Role.REVIEWER,
                        address + "/work",
                        "assignee",
                        desk.account(Role.VIEWER).id())
                .andExpect(flash().attributeExists("workWrong"));
        desk.send(
                        Role.REVIEWER,
                        address + "/work",
                        "assignee",
                        desk.account(Role.ANALYST).id(),
                        "dueOn",
                        "2020-01-31")
                .andExpect(flash().attributeExists("workWrong"));
        desk.send(Role.REVIEWER, address + "/work", "assignee", "")
                .andExpect(flash().attribute("workDone", "taken-back"));
        assertThat(members(Role.ANALYST, "assigned")).isEmpty();
        assertThat(mvc.perform(get("/api/v1/recommendations/" + ids.get(1)))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag"))
                .isEqualTo(mark);
    }

    @Test
    void a_remark_asks_for_somebodys_attention_on_their_desk() throws Exception {
        String address = "/en/desk/recommendations/" + ids.get(1);
        desk.send(
                        Role.ANALYST,
                        address + "/remarks",
                        "remark",
                        "Mr Karimov knows.",
                        "mentioned",
                        desk.account(Role.REVIEWER).id())
                .andExpect(flash().attributeExists("remarkAsks"));
        assertThat(page(Role.REVIEWER, "/en/desk").select("#mentions")).isEmpty();
        desk.send(
                        Role.ANALYST,
                        address + "/remarks",
                        "remark",
                        "Is there a decree?",
                        "mentioned",
                        desk.account(Role.REVIEWER).id())
                .andExpect(flash().attribute("workDone", "remarked"));
        assertThat(page(Role.REVIEWER, "/en/desk").select("#mentions a").eachText())
                .containsExactly("Is there a decree?");
        assertThat(page(Role.ANALYST, "/en/desk").select("#mentions")).isEmpty();
        assertThat(page(Role.ANALYST, address).select("#work li").text()).contains("Is there a decree?", "→ reviewer");
        assertThat(Desk.text(mvc.perform(get("/en/recommendations/" + ids.get(1)))))
                .doesNotContain("Is there a decree?");
    }

    @Test
    void publishing_leads_to_the_next_of_the_list() throws Exception {
        String in = "untouched?country=Kyrgyzstan&body=CAT";
        Document page = Jsoup.parse(Desk.text(going(ids.get(2), in)));
        assertThat(page.select(".steps span").text()).matches("\\d of \\d");
        String next = page.select("[data-next]").attr("href");
        assertThat(next).contains(ids.get(3));
        desk.send(
                        Role.ANALYST,
                        "/en/desk/recommendations/" + ids.get(2) + "/assessment",
                        "status",
                        "NO_INFORMATION",
                        "effectiveOn",
                        "2024-05-31",
                        "searched.press",
                        "true",
                        "version",
                        String.valueOf(show.version(ids.get(2)).orElseThrow()),
                        "in",
                        in,
                        "then",
                        "next")
                .andExpect(redirectedUrl(next));
        assertThat(members(Role.ANALYST, "untouched"))
                .doesNotContain(ids.get(2))
                .contains(ids.get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "untouched?country=", "?", "untouched?status=NOTHING"})
    void an_address_that_names_no_list_is_a_page_without_one(String in) throws Exception {
        going(ids.get(3), in).andExpect(status().isOk());
    }

    @Test
    void a_list_that_is_none_is_refused_with_those_there_are() throws Exception {
        desk.open(Role.ANALYST, "/en/desk/queue?list=nothing").andExpect(status().isBadRequest());
        desk.open(Role.ANALYST, "/en/desk/queue?q=law").andExpect(status().isBadRequest());
        desk.open(Role.ANALYST, "/en/desk/queue?asOf=2020-01-01").andExpect(status().isBadRequest());
        desk.open(Role.VIEWER, "/en/desk/queue").andExpect(status().isForbidden());
    }
}
