package org.tavsiya.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.views.Views;

/** One submits, another confirms, each in a session of their own; nobody is named by somebody else. */
@Tag("contract")
class TwoPeopleTest extends ServiceTest {

    private int number;
    private String id;

    @BeforeAll
    void open() {
        openAccounts();
        service.bean(Accounts.class).create("second.reviewer", PASSWORD, Role.REVIEWER, Actor.SYSTEM);
    }

    @BeforeEach
    void oneMore() {
        id = "bbbbbbbb-0000-4000-8000-" + String.format("%012d", ++number);
        importAll(List.of(
                Incoming.record().id(id).paragraph(String.valueOf(number)).build()));
    }

    @Test
    void what_one_person_says_strongly_waits_and_changes_nothing_public() {
        Http.Answer before = anonymous().get(path(""));
        Http.Answer submitted = submit(Role.ANALYST, "FULLY_IMPLEMENTED", 0);
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(202);
        assertThat(submitted.json().get("state").asString()).isEqualTo("WAITING");
        assertThat(submitted.header("Location"))
                .isEqualTo(
                        "/api/v1/findings/" + submitted.json().get("findingId").asString());
        service.awaitViews();
        Http.Answer after = anonymous().get(path(""));
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        Http.Answer shown = as(Role.ANALYST).get(submitted.header("Location"));
        assertThat(shown.json().get("mine").asBoolean()).isTrue();
        assertThat(shown.json().get("decidable").asBoolean()).isFalse();
        assertThat(shown.json().get("evidence")).hasSize(3);
        assertThat(as(Role.REVIEWER)
                        .get("/api/v1/findings?state=WAITING&recommendation=" + id)
                        .json()
                        .get(0)
                        .get("decidable")
                        .asBoolean())
                .isTrue();
        assertThat(shown.body()).doesNotContain(account("analyst"));
    }

    @Test
    void the_second_person_publishes_with_both_taken_from_their_sign_ins() {
        String finding = submit(Role.ANALYST, "FULLY_IMPLEMENTED", 0)
                .json()
                .get("findingId")
                .asString();
        Http.Answer confirmed = decide(as(Role.REVIEWER), finding, "confirmation", Map.of());
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.json().get("version").asLong()).isEqualTo(1);
        assertThat(anonymous().get(path("")).json().get("status").asString()).isEqualTo("FULLY_IMPLEMENTED");
        AssessmentPublished published = (AssessmentPublished) last();
        assertThat(List.of(published.findingId(), published.authoredBy(), published.reviewedBy(), published.by()))
                .containsExactly(finding, account("analyst"), account("reviewer"), account("reviewer"));
        assertThat(as(Role.ANALYST)
                        .get("/api/v1/findings/" + finding)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void no_request_names_its_author() {
        Map<String, Object> body = new HashMap<>(strong("FULLY_IMPLEMENTED"));
        body.put("authoredBy", account("analyst"));
        Http.Answer own = as(Role.REVIEWER).post(path("/assessments"), body, "If-Match", "\"0\"");
        assertThat(own.status()).as(own.body()).isEqualTo(202);
        Http.Answer refused =
                decide(as(Role.REVIEWER), own.json().get("findingId").asString(), "confirmation", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("rule").asString()).isEqualTo("AnotherPersonDecides");
        assertThat(refused.json().get("detail").asString())
                .isEqualTo("A finding is confirmed or returned by a reviewer who is not its author.");
        assertThat(decide(
                                anonymous().as("second.reviewer", PASSWORD),
                                own.json().get("findingId").asString(),
                                "confirmation",
                                Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(((AssessmentPublished) last()).authoredBy()).isEqualTo(account("reviewer"));
    }

    @Test
    void an_analyst_confirms_nothing() {
        String finding =
                submit(Role.REVIEWER, "CONTRARY", 0).json().get("findingId").asString();
        assertThat(decide(as(Role.ANALYST), finding, "confirmation", Map.of())
                        .json()
                        .get("rule")
                        .asString())
                .isEqualTo("AnotherPersonDecides");
        assertThat(decide(as(Role.ANALYST), finding, "return", Map.of("remark", "No."))
                        .json()
                        .get("rule")
                        .asString())
                .isEqualTo("AnotherPersonDecides");
    }

    @Test
    void what_moved_on_meanwhile_is_shown_before_it_is_confirmed() {
        String finding = submit(Role.ANALYST, "FULLY_IMPLEMENTED", 0)
                .json()
                .get("findingId")
                .asString();
        as(Role.ANALYST)
                .post(
                        path("/themes"),
                        Map.of("theme", "Death penalty", "statement", statement("2018-07-01")),
                        "If-Match",
                        "\"0\"");
        long before = events();
        Http.Answer late = decide(as(Role.REVIEWER), finding, "confirmation", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("rule").asString()).isEqualTo("EditedMeanwhile");
        assertThat(late.json().get("changes").get(0).get("value").asString()).isEqualTo("Death penalty");
        assertThat(events()).as("neither half was recorded").isEqualTo(before);
        Http.Answer seen =
                as(Role.REVIEWER).post("/api/v1/findings/" + finding + "/confirmation", Map.of(), "If-Match", "\"1\"");
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        assertThat(seen.json().get("version").asLong()).isEqualTo(2);
    }

    @Test
    void a_version_that_was_seen_is_asked_for_at_the_submission_too() {
        as(Role.ANALYST)
                .post(
                        path("/themes"),
                        Map.of("theme", "Death penalty", "statement", statement("2018-07-01")),
                        "If-Match",
                        "\"0\"");
        Http.Answer late = submit(Role.ANALYST, "FULLY_IMPLEMENTED", 0);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("rule").asString()).isEqualTo("EditedMeanwhile");
    }

    @Test
    void what_is_returned_carries_a_remark_and_is_decided_once() {
        String finding = submit(Role.ANALYST, "FULLY_IMPLEMENTED", 0)
                .json()
                .get("findingId")
                .asString();
        assertThat(decide(as(Role.REVIEWER), finding, "return", Map.of("remark", " "))
                        .status())
                .isEqualTo(400);
        assertThat(decide(as(Role.REVIEWER), finding, "return", Map.of("remark", "Cite the decree itself."))
                        .status())
                .isEqualTo(200);
        Http.Answer shown = as(Role.ANALYST).get("/api/v1/findings/" + finding);
        assertThat(shown.json().get("state").asString()).isEqualTo("RETURNED");
        assertThat(shown.json().get("remark").asString()).isEqualTo("Cite the decree itself.");
        Http.Answer again = decide(as(Role.REVIEWER), finding, "confirmation", Map.of());
        assertThat(again.json().get("detail").asString())
                .isEqualTo(
                        "This finding is RETURNED already; only one that is WAITING or EDITED can be confirmed, returned, edited or withdrawn.");
        assertThat(anonymous().get(path("")).json().get("status").asString()).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void of_two_who_confirm_at_the_same_moment_one_is_told_that_it_is_done() {
        for (long round = 0; round < 5; round++) {
            String finding = submit(Role.ANALYST, "FULLY_IMPLEMENTED", round)
                    .json()
                    .get("findingId")
                    .asString();
            List<Http.Answer> answers = Stream.of(as(Role.REVIEWER), as(Role.ADMINISTRATOR))
                    .parallel()
                    .map(who -> decide(who, finding, "confirmation", Map.of()))
                    .sorted(Comparator.comparingInt(Http.Answer::status))
                    .toList();
            assertThat(answers).extracting(Http.Answer::status).containsExactly(200, 409);
            assertThat(answers.get(1).json().get("rule").asString()).isEqualTo("StillWaiting");
        }
    }

    @Test
    void only_its_author_withdraws_it() {
        String finding = submit(Role.ANALYST, "FULLY_IMPLEMENTED", 0)
                .json()
                .get("findingId")
                .asString();
        assertThat(decide(as(Role.REVIEWER), finding, "withdrawal", Map.of())
                        .json()
                        .get("rule")
                        .asString())
                .isEqualTo("OnlyItsAuthorWithdraws");
        assertThat(decide(as(Role.ANALYST), finding, "withdrawal", Map.of()).status())
                .isEqualTo(200);
        assertThat(as(Role.ANALYST)
                        .get("/api/v1/findings/" + finding)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void what_no_second_person_could_mend_is_refused_at_once() {
        Map<String, Object> body =
                Map.of("status", "FULLY_IMPLEMENTED", "evidence", List.of(), "statement", statement("2018-07-01"));
        Http.Answer refused = as(Role.ANALYST).post(path("/assessments"), body, "If-Match", "\"0\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json()
                        .get("violations")
                        .valueStream()
                        .map(v -> v.get("code").asString()))
                .containsExactly("EvidenceSuffices");
    }

    @Test
    void a_retraction_that_leaves_a_grave_status_standing_waits_too() {
        confirmed(submit(Role.ANALYST, "CONTRARY", 0), as(Role.REVIEWER));
        Map<String, Object> weak = Map.of(
                "status", "NOT_IMPLEMENTED", "evidence", enough("2019-07-01"), "statement", statement("2019-07-01"));
        assertThat(as(Role.ANALYST)
                        .post(path("/assessments"), weak, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        String mild =
                anonymous().get(path("")).json().get("assessment").get("id").asString();
        Http.Answer waiting = as(Role.ANALYST)
                .post(
                        path("/assessments/" + mild + "/retraction"),
                        Map.of("statement", statement("2019-08-01")),
                        "If-Match",
                        "\"2\"");
        assertThat(waiting.status()).as(waiting.body()).isEqualTo(202);
        assertThat(confirmed(waiting, as(Role.REVIEWER)).status()).isEqualTo(200);
        assertThat(anonymous().get(path("")).json().get("status").asString()).isEqualTo("CONTRARY");
        assertThat(((AssessmentRetracted) last()).authoredBy()).isEqualTo(account("analyst"));
    }

    @Test
    void a_submission_that_is_sent_again_is_one() {
        Http.Answer first = as(Role.ANALYST)
                .post(
                        path("/assessments"),
                        strong("FULLY_IMPLEMENTED"),
                        "If-Match",
                        "\"0\"",
                        "Idempotency-Key",
                        "once-" + id);
        long before = events();
        Http.Answer again = as(Role.ANALYST)
                .post(
                        path("/assessments"),
                        strong("FULLY_IMPLEMENTED"),
                        "If-Match",
                        "\"0\"",
                        "Idempotency-Key",
                        "once-" + id);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().get("findingId")).isEqualTo(first.json().get("findingId"));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void ten_submissions_of_one_key_at_one_moment_are_one() {
        long before = events();
        List<CompletableFuture<Http.Answer>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> submit("FULLY_IMPLEMENTED", "ten-" + id)))
                .limit(10)
                .toList();
        assertThat(sent.stream()
                        .map(CompletableFuture::join)
                        .map(a -> a.status() + " " + a.json().get("findingId"))
                        .distinct())
                .hasSize(1)
                .allMatch(a -> a.startsWith("202"));
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void the_key_of_a_submission_names_nothing_else() {
        submit("FULLY_IMPLEMENTED", "else-" + id);
        long before = events();
        assertThat(submit("CONTRARY", "else-" + id).status()).isEqualTo(422);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_finding_takes_no_recommendations_place() {
        String finding = submit(Role.ANALYST, "FULLY_IMPLEMENTED", 0)
                .json()
                .get("findingId")
                .asString();
        Map<String, Object> superseded =
                Map.of("lifecycle", "SUPERSEDED", "supersededBy", finding, "statement", statement("2018-07-01"));
        Http.Answer refused = as(Role.ANALYST).post(path("/lifecycle"), superseded, "If-Match", "\"0\"");
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.json().get("rule").asString()).isEqualTo("SuccessorExists");
    }

    private Http.Answer submit(String status, String key) {
        return as(Role.ANALYST).post(path("/assessments"), strong(status), "If-Match", "\"0\"", "Idempotency-Key", key);
    }

    @Test
    void what_nobody_submitted_is_not_found() {
        assertThat(as(Role.REVIEWER)
                        .get("/api/v1/findings/none")
                        .json()
                        .get("detail")
                        .asString())
                .isEqualTo("There is no finding none.");
        assertThat(decide(as(Role.REVIEWER), "none", "confirmation", Map.of())
                        .json()
                        .get("detail")
                        .asString())
                .isEqualTo("There is no finding none.");
    }

    @Test
    void the_view_of_what_waits_is_built_again_from_the_log() {
        submit(Role.ANALYST, "FULLY_IMPLEMENTED", 0);
        service.awaitViews();
        String before = as(Role.REVIEWER).get("/api/v1/findings").body();
        int generation = service.bean(Views.class).current().number();
        as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null);
        org.awaitility.Awaitility.await()
                .until(() -> service.bean(Views.class).current().number() > generation);
        assertThat(as(Role.REVIEWER).get("/api/v1/findings").body()).isEqualTo(before);
    }

    private Object last() {
        EventStore log = service.bean(EventStore.class);
        return log.readEvents(id, log.lastSequenceNumberFor(id).orElseThrow())
                .next()
                .getPayload();
    }

    private String account(String name) {
        return service.bean(Accounts.class).all().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Map<String, Object> strong(String status) {
        return Map.of("status", status, "evidence", enough("2018-07-01"), "statement", statement("2018-07-01"));
    }

    private Http.Answer submit(Role role, String status, long version) {
        return as(role).post(path("/assessments"), strong(status), "If-Match", "\"" + version + "\"");
    }

    private static Http.Answer decide(Http who, String finding, String what, Map<String, ?> body) {
        return who.post("/api/v1/findings/" + finding + "/" + what, body);
    }

    private String path(String what) {
        return "/api/v1/recommendations/" + id + what;
    }
}
