package org.tavsiya.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.views.Views;
import tools.jackson.databind.JsonNode;

/** What asks for the same is judged together, and each still says, counts and remembers for itself. */
@Tag("contract")
class ClustersTest extends ServiceTest {

    private static final String CLUSTERS = "/api/v1/clusters";
    private static final String LAWYER = "Access to a lawyer from the first hour";
    private static final List<String> SUBJECTS = List.of("beekeepers", "surveyors", "librarians", "paramedics");
    private static int number;
    private static int round;

    private List<String> ids;

    @BeforeAll
    void open() {
        openAccounts();
    }

    @BeforeEach
    void six() {
        ids = new ArrayList<>();
        round++;
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String id = "cccccccc-0000-4000-8000-" + String.format("%012d", ++number);
            ids.add(id);
            records.add(Incoming.record()
                    .id(id)
                    .symbol("CAT/C/TJK/CO/" + number)
                    .paragraph(String.valueOf(number))
                    .text("Let the institution " + SUBJECTS.get(round % SUBJECTS.size()) + round
                            + " visit cells of unit" + round)
                    .build());
        }
        importAll(records);
    }

    @Test
    void a_cluster_changes_no_count_and_nothing_public() {
        Http.Answer progress = anonymous().get("/api/v1/progress");
        Http.Answer one = anonymous().get("/api/v1/recommendations/" + ids.get(0));
        String cluster = formed(0, 1, 2);
        service.awaitViews();
        assertThat(show(cluster).get("members")).hasSize(3);
        for (Map.Entry<String, Http.Answer> before : Map.of(
                        "/api/v1/progress", progress, "/api/v1/recommendations/" + ids.get(0), one)
                .entrySet()) {
            Http.Answer after = anonymous().get(before.getKey());
            assertThat(after.body()).isEqualTo(before.getValue().body());
            assertThat(after.header("ETag")).isEqualTo(before.getValue().header("ETag"));
        }
        assertThat(anonymous().get(CLUSTERS).status()).isEqualTo(401);
        assertThat(as(Role.VIEWER).get(CLUSTERS).status()).isEqualTo(403);
    }

    @Test
    void of_two_who_put_one_into_two_clusters_at_one_moment_one_is_refused() {
        for (int round = 0; round < 3; round++) {
            List<Http.Answer> answers = Stream.of(List.of(0, 1, 2), List.of(2, 3, 4))
                    .parallel()
                    .map(these -> form(these.stream().mapToInt(i -> i).toArray()))
                    .toList();
            assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(201, 409);
            Http.Answer refused =
                    answers.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
            assertThat(refused.json().get("rule").asString()).isEqualTo("MemberOfOneCluster");
            String won = answers.stream()
                    .filter(a -> a.status() == 201)
                    .findFirst()
                    .orElseThrow()
                    .json()
                    .get("id")
                    .asString();
            assertThat(inTable(ids.get(2))).isEqualTo(won);
            assertThat(act(won, "dissolution", null).status()).isEqualTo(200);
            assertThat(inTable(ids.get(2))).isNull();
        }
    }

    @Test
    void what_is_no_cluster_is_refused_with_all_reasons() {
        Http.Answer refused = as(Role.ANALYST)
                .post(CLUSTERS, Map.of("subject", " ", "country", "Kyrgyzstan", "members", List.of(ids.get(0))));
        assertThat(rules(refused)).containsExactly("SubjectNeeded", "ClusterIsOfSome", "MembersAreOfOneState");
        assertThat(rules(as(Role.ANALYST)
                        .post(
                                CLUSTERS,
                                Map.of(
                                        "subject",
                                        LAWYER,
                                        "country",
                                        "Tajikistan",
                                        "members",
                                        List.of(ids.get(0), "nobody")))))
                .containsExactly("MembersAreKnown");
    }

    @Test
    void a_split_is_undone_in_both() {
        String cluster = formed(0, 1, 2, 3);
        Http.Answer split = act(
                cluster,
                "split",
                Map.of("subject", "A register of arrests", "members", List.of(ids.get(2), ids.get(3))));
        assertThat(split.status()).as(split.body()).isEqualTo(200);
        JsonNode left = show(cluster);
        String other = left.get("history").get(1).get("other").asString();
        assertThat(members(cluster)).containsExactly(ids.get(0), ids.get(1));
        assertThat(members(other)).containsExactly(ids.get(2), ids.get(3));
        assertThat(show(other).get("splitFrom").asString()).isEqualTo(cluster);
        assertThat(inTable(ids.get(2))).isEqualTo(other);
        assertThat(act(other, "undo", null).status()).isEqualTo(200);
        assertThat(members(cluster)).containsExactlyElementsOf(ids.subList(0, 4));
        assertThat(show(other).get("standing").asBoolean()).isFalse();
        assertThat(inTable(ids.get(2))).isEqualTo(cluster);
        assertThat(show(cluster)
                        .get("history")
                        .valueStream()
                        .map(e -> e.get("kind").asString()))
                .containsExactly("formed", "split", "act-undone");
    }

    @Test
    void a_merger_is_undone_while_nothing_was_done_since() {
        String one = formed(0, 1);
        String other = formed(2, 3);
        assertThat(act(one, "merger", Map.of("from", other)).status()).isEqualTo(200);
        assertThat(members(one)).hasSize(4);
        assertThat(show(other).get("mergedInto").asString()).isEqualTo(one);
        assertThat(rules(act(other, "split", Map.of("subject", "x", "members", List.of(ids.get(2))))))
                .contains("ClusterStands");
        assertThat(rename(one, "Lawyers").status()).isEqualTo(200);
        assertThat(rules(act(other, "undo", null))).containsExactly("OtherHasNotMovedOn");
        assertThat(act(one, "undo", null).status()).isEqualTo(200);
        assertThat(act(other, "undo", null).status()).isEqualTo(200);
        assertThat(members(one)).containsExactly(ids.get(0), ids.get(1));
        assertThat(members(other)).containsExactly(ids.get(2), ids.get(3));
        assertThat(show(one).get("subject").asString()).isEqualTo(LAWYER);
    }

    @Test
    void who_is_taken_elsewhere_meanwhile_does_not_come_back() {
        String cluster = formed(0, 1, 2);
        assertThat(as(Role.ANALYST)
                        .post(CLUSTERS + "/" + cluster + "/members/removal", Map.of("members", List.of(ids.get(2))))
                        .status())
                .isEqualTo(200);
        formed(2, 3);
        assertThat(rules(act(cluster, "undo", null))).containsExactly("MemberOfOneCluster");
        assertThat(members(cluster)).hasSize(2);
    }

    @Test
    void somebody_who_saw_an_older_cluster_is_told() {
        String cluster = formed(0, 1, 2);
        rename(cluster, "Lawyers");
        Http.Answer late = as(Role.ANALYST).post(CLUSTERS + "/" + cluster + "/dissolution", null, "If-Match", "\"0\"");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("rule").asString()).isEqualTo("EditedMeanwhile");
    }

    @Test
    void each_member_gets_an_event_of_its_own_and_says_with_whom_it_was_judged() {
        String cluster = formed(0, 1, 2);
        say(ids.get(1), "NOT_IMPLEMENTED", "2020-05-01");
        Http.Answer previewed = as(Role.ANALYST)
                .post(CLUSTERS + "/" + cluster + "/assessments/preview", judgment("PARTIALLY_IMPLEMENTED", 0, 1, 2));
        assertThat(previewed.json().valueStream().map(o -> o.get("becomes").asString()))
                .containsExactly("PUBLISHED", "REFUSED", "PUBLISHED");
        Map<String, Object> body = judgment("PARTIALLY_IMPLEMENTED", 0, 1, 2);
        Http.Answer judged = judge(cluster, body, "key-" + cluster);
        assertThat(judged.status()).as(judged.body()).isEqualTo(200);
        assertThat(judged.json().get("published")).hasSize(2);
        assertThat(judged.json().get("refused").get(0).get("recommendationId").asString())
                .isEqualTo(ids.get(1));
        assertThat(judged.json().get("refused").get(0).get("rule").asString()).isEqualTo("NotBeforeTheOneThatStands");
        JsonNode one = anonymous().get("/api/v1/recommendations/" + ids.get(0)).json();
        assertThat(one.get("status").asString()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(one.get("assessment").get("together").get("subject").asString())
                .isEqualTo(LAWYER);
        assertThat(one.get("assessment").get("together").get("others").asInt()).isEqualTo(1);
        assertThat(one.toString()).doesNotContain(cluster);
        assertThat(one.get("history")).hasSize(2);
        JsonNode own = anonymous().get("/api/v1/recommendations/" + ids.get(1)).json();
        assertThat(own.get("status").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(own.get("assessment").has("together")).isFalse();
        long before = events();
        Http.Answer again = judge(cluster, body, "key-" + cluster);
        assertThat(again.body()).isEqualTo(judged.body());
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void where_all_are_refused_nothing_is_recorded() {
        String cluster = formed(0, 1);
        long before = events();
        Map<String, Object> body = new TreeMap<>(judgment("PARTIALLY_IMPLEMENTED", 0, 1));
        body.put("evidence", List.of());
        assertThat(rules(judge(cluster, body, null))).containsExactly("EvidenceSuffices");
        Map<String, Object> stranger = new TreeMap<>(judgment("PARTIALLY_IMPLEMENTED", 0, 4));
        assertThat(rules(judge(cluster, stranger, null))).containsExactly("TheseAreMembers");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void what_needs_two_people_is_submitted_for_each_and_confirmed_in_one_act_by_somebody_else() {
        String cluster = formed(0, 1, 2);
        Http.Answer judged = judge(cluster, judgment("FULLY_IMPLEMENTED", 0, 1, 2), null);
        assertThat(judged.json().get("submitted")).hasSize(3);
        assertThat(judged.json().get("published")).isEmpty();
        assertThat(anonymous()
                        .get("/api/v1/recommendations/" + ids.get(0))
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("NOT_ASSESSED");
        String address = CLUSTERS + "/" + cluster + "/assessments/"
                + judged.json().get("id").asString() + "/confirmation";
        assertThat(as(Role.ANALYST)
                        .post(address, null)
                        .json()
                        .valueStream()
                        .map(o -> o.get("refusals").get(0).get("code").asString()))
                .containsOnly("AnotherPersonDecides")
                .hasSize(3);
        say(ids.get(2), "NO_INFORMATION", "2018-06-20");
        List<String> outcomes = as(Role.REVIEWER)
                .post(address, null)
                .json()
                .valueStream()
                .map(o -> o.get("becomes").asString())
                .toList();
        assertThat(outcomes).containsExactly("PUBLISHED", "PUBLISHED", "REFUSED");
        JsonNode one = anonymous().get("/api/v1/recommendations/" + ids.get(0)).json();
        assertThat(one.get("status").asString()).isEqualTo("FULLY_IMPLEMENTED");
        assertThat(one.get("assessment").get("together").get("others").asInt()).isEqualTo(2);
        assertThat(one.get("history").get(1).get("twoPeople").asBoolean()).isTrue();
    }

    @Test
    void what_asks_for_the_same_is_suggested_with_reasons_until_somebody_refuses_it() {
        List<SuggestedIds> before = suggested();
        SuggestedIds group = before.stream()
                .filter(s -> s.ids().contains(ids.get(0)))
                .findFirst()
                .orElseThrow();
        assertThat(group.ids()).containsAll(ids);
        assertThat(group.reasons()).contains("WORDS", "THEME", "LINEAGE");
        as(Role.ANALYST).post(CLUSTERS + "/suggestions/refusal", Map.of("members", group.ids()));
        assertThat(suggested()).noneMatch(s -> s.ids().contains(ids.get(0)));
        assertThat(as(Role.ANALYST).get(CLUSTERS + "/suggestions/" + ids.get(0)).json())
                .isEmpty();
    }

    @Test
    void a_member_is_suggested_for_no_other_cluster() {
        formed(0, 1);
        assertThat(suggested())
                .noneMatch(s -> s.ids().contains(ids.get(0)))
                .anyMatch(s -> s.ids().contains(ids.get(2)));
    }

    @Test
    void clusters_and_their_members_are_built_again_from_the_log() {
        String cluster = formed(0, 1, 2, 3);
        act(cluster, "split", Map.of("subject", "Arrests", "members", List.of(ids.get(2), ids.get(3))));
        judge(cluster, judgment("PARTIALLY_IMPLEMENTED", 0, 1), null);
        service.awaitViews();
        String before = as(Role.ANALYST).get(CLUSTERS + "/" + cluster).body();
        String all = as(Role.ANALYST).get(CLUSTERS).body();
        int generation = service.bean(Views.class).current().number();
        as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null);
        org.awaitility.Awaitility.await()
                .until(() -> service.bean(Views.class).current().number() > generation);
        assertThat(as(Role.ANALYST).get(CLUSTERS + "/" + cluster).body()).isEqualTo(before);
        assertThat(as(Role.ANALYST).get(CLUSTERS).body()).isEqualTo(all);
        Map<String, String> view = new TreeMap<>();
        as(Role.ANALYST)
                .get(CLUSTERS)
                .json()
                .forEach(c -> members(c.get("id").asString())
                        .forEach(member -> view.put(member, c.get("id").asString())));
        Map<String, String> table = new TreeMap<>();
        service.bean(JdbcTemplate.class).query("select recommendation_id, cluster_id from cluster_member", row -> {
            table.put(row.getString(1), row.getString(2));
        });
        assertThat(table).isEqualTo(view);
    }

    private record SuggestedIds(List<String> ids, List<String> reasons) {}

    private List<SuggestedIds> suggested() {
        return as(Role.ANALYST)
                .get(CLUSTERS + "/suggestions?country=Tajikistan")
                .json()
                .valueStream()
                .map(s -> new SuggestedIds(
                        s.get("members")
                                .valueStream()
                                .map(m -> m.get("id").asString())
                                .toList(),
                        s.get("members")
                                .valueStream()
                                .flatMap(m -> m.get("reasons")
                                        .valueStream()
                                        .map(r -> r.get("kind").asString()))
                                .toList()))
                .toList();
    }

    private Http.Answer form(int... which) {
        return as(Role.ANALYST)
                .post(
                        CLUSTERS,
                        Map.of(
                                "subject",
                                LAWYER,
                                "country",
                                "Tajikistan",
                                "members",
                                IntStream.of(which).mapToObj(ids::get).toList()));
    }

    private String formed(int... which) {
        Http.Answer formed = form(which);
        assertThat(formed.status()).as(formed.body()).isEqualTo(201);
        return formed.json().get("id").asString();
    }

    private Http.Answer rename(String cluster, String subject) {
        return as(Role.ANALYST)
                .send(
                        "PUT",
                        CLUSTERS + "/" + cluster + "/subject",
                        Map.of("subject", subject),
                        "If-Match",
                        version(cluster));
    }

    private Http.Answer act(String cluster, String what, Map<String, ?> body) {
        return as(Role.ANALYST).post(CLUSTERS + "/" + cluster + "/" + what, body, "If-Match", version(cluster));
    }

    private Map<String, Object> judgment(String status, int... which) {
        Map<String, Long> versions = new TreeMap<>();
        for (int i : which) {
            versions.put(
                    ids.get(i),
                    anonymous()
                            .get("/api/v1/recommendations/" + ids.get(i))
                            .json()
                            .get("version")
                            .asLong());
        }
        return Map.of(
                "members",
                versions,
                "status",
                status,
                "evidence",
                enough("2018-07-01"),
                "statement",
                statement("2018-07-01"));
    }

    private Http.Answer judge(String cluster, Map<String, Object> body, String key) {
        String address = CLUSTERS + "/" + cluster + "/assessments";
        return key == null
                ? as(Role.ANALYST).post(address, body, "If-Match", version(cluster))
                : as(Role.ANALYST).post(address, body, "If-Match", "\"0\"", "Idempotency-Key", key);
    }

    private void say(String id, String status, String day) {
        Http.Answer said = as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + id + "/assessments",
                        Map.of("status", status, "evidence", enough(day), "statement", statement(day)),
                        "If-Match",
                        "\"0\"");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
    }

    private String version(String cluster) {
        return "\"" + show(cluster).get("version").asLong() + "\"";
    }

    private JsonNode show(String cluster) {
        return as(Role.ANALYST).get(CLUSTERS + "/" + cluster).json();
    }

    private List<String> members(String cluster) {
        return show(cluster)
                .get("members")
                .valueStream()
                .map(m -> m.get("recommendationId").asString())
                .toList();
    }

    private static List<String> rules(Http.Answer refused) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        return refused.json()
                .get("violations")
                .valueStream()
                .map(v -> v.get("code").asString())
                .toList();
    }

    private String inTable(String id) {
        return service
                .bean(JdbcTemplate.class)
                .queryForList("select cluster_id from cluster_member where recommendation_id = ?", String.class, id)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
