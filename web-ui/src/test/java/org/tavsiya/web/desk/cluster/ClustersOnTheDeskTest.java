package org.tavsiya.web.desk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.web.desk.DeskTest;

/** From a suggestion to the page of each member: what is confirmed, refused, judged, split and undone by the forms of the desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClustersOnTheDeskTest extends DeskTest {

    private static final String SUGGESTIONS = "/en/desk/clusters/suggestions?country=Kyrgyzstan";
    private static int number;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ShowRecommendation show;

    @Autowired
    private Clusters clusters;

    private List<String> ids;

    @BeforeEach
    void four_that_ask_for_the_same() {
        number++;
        ids = new ArrayList<>();
        List<IncomingRecord> records = new ArrayList<>();
        String word = List.of("interpreters", "ombudspersons", "paramedics", "librarians", "beekeepers", "surveyors")
                .get(number % 6);
        for (int i = 1; i <= 4; i++) {
            String annotation = UUID.randomUUID().toString();
            ids.add(RecommendationId.of(annotation, null, null, null, null));
            records.add(new IncomingRecord(
                    annotation,
                    null,
                    "CAT/C/KGZ/CO/" + number,
                    String.valueOf(i),
                    null,
                    null,
                    "Guarantee independent " + word + " in all places of detention number" + number,
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
                    annotation,
                    null,
                    null));
        }
        Actor by = desk.actor(Role.ADMINISTRATOR);
        var run = runs.start("uhri-json", "clusters.json", 1, ImportFilter.NONE, "test", by);
        runs.take(run.runId(), new ImportBatch(0, 4, 1, 0, records, List.of()), by);
        runs.complete(run.runId(), by);
        Awaitility.await()
                .until(() -> ids.stream().allMatch(id -> show.version(id).isPresent()));
    }

    /** The page when the texts are compared, which is done beside the requests. */
    private String compared(String path) throws Exception {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> desk.page(Role.ANALYST, path),
                        page -> !page.contains("class=\"state-page\" role=\"status\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void a_suggestion_says_why_and_is_confirmed_by_a_person(String language) throws Exception {
        String page = compared("/" + language + "/desk/clusters/suggestions?country=Kyrgyzstan");
        assertThat(page).contains(ids).contains("detention").doesNotContain("??");
        String formed = form(language, "judged", ids.subList(0, 3));
        String cluster = desk.page(Role.ANALYST, formed);
        assertThat(cluster)
                .contains("Independent people in places of detention")
                .contains(ids.subList(0, 3))
                .doesNotContain("??");
        assertThat(desk.page(Role.ANALYST, "/" + language + "/desk/clusters?country=Kyrgyzstan"))
                .contains(id(formed));
        assertThat(compared(SUGGESTIONS))
                .as("what is a member is not suggested again")
                .doesNotContain(ids.subList(0, 3));
    }

    @Test
    void what_was_refused_comes_back_when_that_is_undone() throws Exception {
        MockHttpServletResponse refused = send("/en/desk/clusters/formed", fields("refused", List.of()));
        assertThat(refused.getRedirectedUrl()).startsWith("/en/desk/clusters/suggestions");
        assertThat(compared(SUGGESTIONS)).doesNotContain(ids);
        send(
                "/en/desk/clusters/refused",
                ids.stream().flatMap(id -> List.of("offered", id).stream()).toList());
        assertThat(compared(SUGGESTIONS)).contains(ids);
    }

    @Test
    void members_are_judged_by_one_form_after_a_look_at_what_would_be_recorded() throws Exception {
        String cluster = form("en", "judged", ids);
        String look = text(send(cluster + "/assessment", judgment(cluster, "PARTIALLY_IMPLEMENTED", ids, null)));
        assertThat(look).contains("Would be published").doesNotContain("Would be refused");
        assertThat(show.fromTheLog(ids.get(0)).status()).isEqualTo("NOT_ASSESSED");
        MockHttpServletResponse done =
                send(cluster + "/assessment", judgment(cluster, "PARTIALLY_IMPLEMENTED", ids.subList(0, 3), "record"));
        assertThat(done.getRedirectedUrl()).startsWith(cluster + "/assessments/");
        String result = desk.page(Role.ANALYST, done.getRedirectedUrl());
        assertThat(result).contains("3 published, 0 submitted for a second person, 0 refused.");
        assertThat(desk.page(Role.ANALYST, "/en/desk/recommendations/" + ids.get(0)))
                .contains("Judged together with 2 others: Independent people in places of detention")
                .contains("In a cluster with 3 others");
        String open = mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                        "/en/recommendations/" + ids.get(0)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(open)
                .contains("with 2 other recommendations as one subject: Independent people in places of detention")
                .doesNotContain(id(cluster));
        assertThat(desk.page(Role.ANALYST, cluster)).contains("4 members, 3 assessed");
    }

    @Test
    void everything_wrong_with_the_form_is_said_at_its_fields() throws Exception {
        String cluster = form("en", "judged", ids);
        MockHttpServletResponse refused = send(
                cluster + "/assessment",
                List.of("version", "0", "members", ids.get(0), "version-" + ids.get(0), "0", "effectiveOn", "soon"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#assessment-effectiveOn\"", "href=\"#assessment-status-");
        MockHttpServletResponse nobody = send(cluster + "/assessment", List.of("version", "0"));
        assertThat(text(nobody)).contains("Choose at least one member.");
    }

    @Test
    void a_member_that_a_rule_refuses_is_told_and_the_others_are_not_kept_back() throws Exception {
        String cluster = form("en", "judged", ids);
        send(cluster + "/assessment", judgment(cluster, "NOT_IMPLEMENTED", ids.subList(0, 1), "record"));
        List<String> later = new ArrayList<>(judgment(cluster, "PARTIALLY_IMPLEMENTED", ids, "record"));
        later.set(later.indexOf("2018-07-01"), "2017-07-01");
        MockHttpServletResponse done = send(cluster + "/assessment", later);
        assertThat(desk.page(Role.ANALYST, done.getRedirectedUrl()))
                .contains("3 published, 0 submitted for a second person, 1 refused.");
    }

    @Test
    void a_second_person_confirms_all_in_one_act() throws Exception {
        String cluster = form("en", "judged", ids);
        String result = send(cluster + "/assessment", judgment(cluster, "FULLY_IMPLEMENTED", ids, "record"))
                .getRedirectedUrl();
        assertThat(desk.page(Role.ANALYST, result))
                .contains("0 published, 4 submitted for a second person, 0 refused.")
                .doesNotContain("Confirm all");
        assertThat(desk.page(Role.REVIEWER, result)).contains("Confirm all 4 findings and publish");
        String confirmed = text(
                desk.send(Role.REVIEWER, result + "/confirmation").andReturn().getResponse());
        assertThat(confirmed).doesNotContain("class=\"wrong\"");
        for (String id : ids) {
            assertThat(show.fromTheLog(id).status()).isEqualTo("FULLY_IMPLEMENTED");
        }
    }

    @Test
    void a_cluster_is_split_by_ticking_and_the_split_is_undone() throws Exception {
        String cluster = form("en", "judged", ids);
        MockHttpServletResponse split = send(
                cluster + "/split",
                List.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "version",
                        "0",
                        "subject",
                        "Something else",
                        "members",
                        ids.get(2),
                        "members",
                        ids.get(3)));
        assertThat(split.getRedirectedUrl()).isEqualTo(cluster);
        assertThat(clusters.show(id(cluster)).memberIds()).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(desk.page(Role.ANALYST, cluster)).contains("Undo: Split").contains("the other cluster");
        send(cluster + "/undo", List.of("version", "1"));
        assertThat(clusters.show(id(cluster)).memberIds()).containsExactlyInAnyOrderElementsOf(ids);
        MockHttpServletResponse alone =
                send(cluster + "/split", List.of("version", "2", "subject", "x", "members", ids.get(0)));
        assertThat(alone.getStatus()).isEqualTo(422);
        assertThat(text(alone)).contains("A split leaves at least two members on either side");
    }

    @Test
    void the_bench_says_where_the_same_is_asked() throws Exception {
        compared(SUGGESTIONS);
        String bench = desk.page(Role.ANALYST, "/en/desk/recommendations/" + ids.get(0));
        assertThat(bench).contains("The same may be asked in 3 others").contains(ids);
    }

    @Test
    void a_viewer_sees_none_of_it() throws Exception {
        assertThat(desk.open(Role.VIEWER, "/en/desk/clusters")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(desk.open(Role.ANALYST, "/en/desk/clusters/" + UUID.randomUUID())
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String form(String language, String then, List<String> chosen) throws Exception {
        MockHttpServletResponse formed = send("/" + language + "/desk/clusters/formed", fields(then, chosen));
        assertThat(formed.getRedirectedUrl()).as(text(formed)).startsWith("/" + language + "/desk/clusters/");
        return formed.getRedirectedUrl();
    }

    private List<String> fields(String then, List<String> chosen) {
        List<String> fields = new ArrayList<>(List.of(
                "key",
                UUID.randomUUID().toString(),
                "country",
                "Kyrgyzstan",
                "query",
                "country=Kyrgyzstan",
                "subject",
                "Independent people in places of detention",
                "then",
                then));
        ids.forEach(id -> fields.addAll(List.of("offered", id)));
        chosen.forEach(id -> fields.addAll(List.of("members", id)));
        return fields;
    }

    private List<String> judgment(String cluster, String status, List<String> chosen, String then) {
        List<String> fields = new ArrayList<>(List.of(
                "key",
                UUID.randomUUID().toString(),
                "version",
                String.valueOf(clusters.show(id(cluster)).version()),
                "status",
                status,
                "reason",
                "Seen by the monitoring group.",
                "effectiveOn",
                "2018-07-01"));
        for (String id : chosen) {
            fields.addAll(List.of(
                    "members",
                    id,
                    "version-" + id,
                    String.valueOf(show.fromTheLog(id).version())));
        }
        List<String> levels = List.of("STRUCTURAL", "PROCESS", "OUTCOME");
        for (int i = 0; i < 3; i++) {
            String row = "evidence[" + i + "].";
            fields.addAll(List.of(
                    row + "kind",
                    i == 0 ? "LAW" : "NGO_REPORT",
                    row + "title",
                    "A fact",
                    row + "publisher",
                    i == 0 ? "Parliament" : "Coalition",
                    row + "factDate",
                    "2016-07-01",
                    row + "level",
                    levels.get(i),
                    row + "fromState",
                    String.valueOf(i == 0)));
        }
        if (then != null) {
            fields.addAll(List.of("then", then));
        }
        return fields;
    }

    private MockHttpServletResponse send(String address, List<String> fields) throws Exception {
        return desk.send(Role.ANALYST, address, fields.toArray(String[]::new))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String id(String address) {
        Matcher id = Pattern.compile("clusters/([0-9a-f-]{36})").matcher(address);
        assertThat(id.find()).as(address).isTrue();
        return id.group(1);
    }
}
