package org.tavsiya.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;
import org.tavsiya.rules.RuleBroken;

/** What a preview says is what its run does; what moved on is left alone and named; what was done is taken back once. */
@Tag("contract")
class BulkTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String THEME = "Bulk theme";
    private static final BulkSelection TICKED = new BulkSelection(null, "", true);
    private static final Map<String, String> TAG =
            Map.of("theme", THEME, "reason", "The paragraph speaks of it.", "effectiveOn", "2020-01-01");

    private BulkRuns runs;
    private Actor analyst;
    private Actor colleague;
    private int number;

    @BeforeAll
    void open() {
        openAccounts();
        service.bean(Accounts.class).create("colleague", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        runs = service.bean(BulkRuns.class);
        analyst = actor("analyst");
        colleague = actor("colleague");
    }

    private List<String> ids;

    /** Seven of their own for each test. */
    @BeforeEach
    void seven() {
        List<IncomingRecord> records = new ArrayList<>();
        ids = new ArrayList<>();
        IntStream.range(0, 7).forEach(i -> {
            ids.add("cccccccc-0000-4000-8000-" + String.format("%012d", ++number));
            records.add(Incoming.record()
                    .id(ids.get(i))
                    .paragraph(String.valueOf(number))
                    .build());
        });
        importAll(records);
    }

    @Test
    void a_preview_counts_what_would_change_what_holds_and_what_is_refused_and_records_nothing() {
        send(tag(ids.get(0)));
        send(judged(ids.get(1)));
        send(lifecycle(ids.get(2), Lifecycle.NOT_APPLICABLE));
        long before = events();
        BulkRun tagging = previewed("theme", TAG, ids);
        assertThat(runs.counts(tagging).foreseen())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Foreseen.CHANGES, 6, Foreseen.HOLDS, 1));
        BulkRun searching = previewed("no-information", searched(), ids);
        assertThat(runs.counts(searching).foreseen())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Foreseen.CHANGES, 5, Foreseen.REFUSED, 2));
        assertThat(runs.foreseen(searching.id(), Foreseen.REFUSED, 0, 10))
                .extracting(item -> item.rules().get(0).code())
                .containsExactly("NoWayBackToNoInformation", "OnlyActiveIsAssessed");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void the_run_does_what_the_preview_said_and_each_is_an_event_of_its_own() {
        send(tag(ids.get(0)));
        BulkRun run = previewed("theme", TAG, ids);
        long before = events();
        BulkRun done = carriedOut(run);
        BulkCounts counts = runs.counts(done);
        assertThat(counts.outcomes()).containsExactlyEntriesOf(Map.of(Came.DONE, counts.of(Foreseen.CHANGES)));
        assertThat(events() - before).isEqualTo(6);
        service.awaitViews();
        ids.forEach(id -> assertThat(anonymous()
                        .get("/api/v1/recommendations/" + id)
                        .json()
                        .get("themes")
                        .toString())
                .contains(THEME));
    }

    @Test
    void what_moved_on_since_the_preview_is_left_and_named() {
        BulkRun run = previewed("theme", TAG, ids);
        send(new UntagTheme(ids.get(3), null, "Conditions of detention", assertion(colleague)));
        BulkRun done = carriedOut(run);
        assertThat(runs.counts(done).outcomes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Came.DONE, 6, Came.MOVED_ON, 1));
        assertThat(runs.came(done.id(), Came.MOVED_ON, 0, 10))
                .extracting(BulkItem::recommendationId)
                .containsExactly(ids.get(3));
    }

    @Test
    void what_is_wrong_with_all_of_them_is_said_at_once_at_its_field() {
        assertThatThrownBy(() -> opened("theme", Map.of("theme", THEME), ids))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations())
                                .extracting("code", "field")
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("ReasonNeeded", "reason")));
        assertThatThrownBy(() -> opened("assignment", Map.of("assignee", "nobody"), ids))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("AssigneeWorksHere"));
        assertThatThrownBy(() -> opened("evidence", Map.of("evidenceId", "none", "bearing", "SUPPORTS"), ids))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("EvidenceIsThere"));
        assertThatThrownBy(() -> opened("theme", TAG, List.of()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("SomethingIsSelected"));
    }

    @Test
    void a_run_is_taken_back_once_and_leaves_what_somebody_changed_meanwhile() {
        BulkRun first =
                carriedOut(previewed("lifecycle", Map.of("lifecycle", "NOT_APPLICABLE", "reason", "Out."), ids));
        send(lifecycle(ids.get(5), Lifecycle.ACTIVE));
        send(tag(ids.get(6))); // Of something else: it is taken back all the same.
        BulkRun back = settled(runs.takeBack(
                UUID.randomUUID().toString(), first.id(), Map.of("reason", "It was a slip."), colleagueAsReviewer()));
        assertThat(runs.counts(back).foreseen())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Foreseen.CHANGES, 6, Foreseen.MOVED_ON, 1));
        assertThat(runs.foreseen(back.id(), Foreseen.MOVED_ON, 0, 10))
                .extracting(BulkItem::recommendationId)
                .containsExactly(ids.get(5));
        runs.start(back.id(), colleagueAsReviewer());
        back = settled(back);
        assertThat(runs.counts(back).outcomes()).containsExactlyEntriesOf(Map.of(Came.DONE, 6));
        service.awaitViews();
        ids.forEach(id -> assertThat(anonymous()
                        .get("/api/v1/recommendations/" + id)
                        .json()
                        .get("lifecycle")
                        .asString())
                .isEqualTo("ACTIVE"));
        String undo = back.id();
        assertThatThrownBy(() -> runs.takeBack(UUID.randomUUID().toString(), first.id(), Map.of(), analyst))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("TakenBackOnce"));
        assertThatThrownBy(() -> runs.takeBack(UUID.randomUUID().toString(), undo, Map.of(), colleagueAsReviewer()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void who_was_asked_before_is_asked_again_when_an_assignment_is_taken_back() {
        carriedOut(previewed("assignment", Map.of("assignee", colleague.id(), "dueOn", later(3)), ids.subList(0, 2)));
        BulkRun second = carriedOut(previewed("assignment", Map.of("assignee", analyst.id()), ids));
        assertThat(runs.counts(second).outcomes()).containsExactlyEntriesOf(Map.of(Came.DONE, 7));
        BulkRun back =
                settled(runs.takeBack(UUID.randomUUID().toString(), second.id(), Map.of("reason", "Back."), analyst));
        runs.start(back.id(), analyst);
        settled(back);
        assertThat(runs.counts(previewed("assignment", Map.of("assignee", colleague.id(), "dueOn", later(3)), ids))
                        .of(Foreseen.HOLDS))
                .isEqualTo(2);
        assertThat(runs.counts(previewed("assignment", Map.of(), ids)).foreseen())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Foreseen.CHANGES, 2, Foreseen.HOLDS, 5));
    }

    @Test
    void no_information_is_retracted_where_it_is_taken_back_and_nobody_said_more() {
        BulkRun first = carriedOut(previewed("no-information", searched(), ids));
        send(judged(ids.get(0)));
        BulkRun back = settled(runs.takeBack(
                UUID.randomUUID().toString(), first.id(), Map.of("reason", "The registry was down."), analyst));
        runs.start(back.id(), analyst);
        settled(back);
        assertThat(runs.counts(back).foreseen())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Foreseen.CHANGES, 6, Foreseen.MOVED_ON, 1));
        service.awaitViews();
        assertThat(status(ids.get(0))).isEqualTo("NOT_IMPLEMENTED");
        assertThat(status(ids.get(1))).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void many_are_linked_to_the_newer_one_and_stand_again_when_it_is_taken_back() {
        Map<String, String> asked =
                Map.of("newerId", ids.get(6), "linkKind", "REITERATES", "reason", "The Committee asks it again.");
        BulkRun seen = previewed("link", asked, ids);
        assertThat(runs.counts(seen).foreseen())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Foreseen.CHANGES, 6, Foreseen.REFUSED, 1));
        long before = events();
        BulkRun first = carriedOut(seen);
        assertThat(runs.counts(first).outcomes()).containsExactlyEntriesOf(Map.of(Came.DONE, 6));
        assertThat(events() - before).isEqualTo(12);
        BulkRun back = settled(
                runs.takeBack(UUID.randomUUID().toString(), first.id(), Map.of("reason", "It does not."), analyst));
        assertThat(runs.counts(back).of(Foreseen.CHANGES)).isEqualTo(6);
        runs.start(back.id(), analyst);
        settled(back);
        service.awaitViews();
        Http.Answer newer = anonymous().get("/api/v1/recommendations/" + ids.get(6));
        assertThat(newer.json().get("related")).as(newer.body()).isEmpty();
        assertThat(anonymous()
                        .get("/api/v1/recommendations/" + ids.get(0))
                        .json()
                        .get("lifecycle")
                        .asString())
                .isEqualTo("ACTIVE");
        assertThatThrownBy(() -> opened("link", Map.of("newerId", "none", "linkKind", "REITERATES"), ids))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("NewerIsThere"));
    }

    @Test
    void evidence_attached_to_many_says_of_each_what_it_said_before_when_it_is_taken_back() {
        String item = as(Role.ANALYST)
                .post(
                        "/api/v1/evidence",
                        org.tavsiya.evidence.Items.body(2023, 16, org.tavsiya.evidence.Sensitivity.PUBLIC))
                .json()
                .get("id")
                .asString();
        carriedOut(previewed("evidence", Map.of("evidenceId", item, "bearing", "CONTRADICTS"), ids.subList(0, 2)));
        BulkRun second = previewed("evidence", Map.of("evidenceId", item, "bearing", "SUPPORTS"), ids);
        assertThat(runs.counts(second).of(Foreseen.CHANGES)).isEqualTo(7);
        carriedOut(second);
        BulkRun back =
                settled(runs.takeBack(UUID.randomUUID().toString(), second.id(), Map.of(), colleagueAsReviewer()));
        runs.start(back.id(), colleagueAsReviewer());
        assertThat(runs.counts(settled(back)).outcomes()).containsExactlyEntriesOf(Map.of(Came.DONE, 7));
        assertThat(runs.counts(previewed("evidence", Map.of("evidenceId", item, "bearing", "CONTRADICTS"), ids))
                        .of(Foreseen.HOLDS))
                .isEqualTo(2);
    }

    @Test
    void cancelled_between_two_steps_it_keeps_what_was_done_and_can_be_taken_back() {
        BulkRun run = previewed("theme", TAG, ids);
        byHand(run);
        step(run, "by hand", 3);
        runs.cancel(run.id(), analyst);
        assertThat(step(run, "by hand", 3)).isEmpty();
        BulkRun cancelled = runs.get(run.id());
        assertThat(cancelled.state()).isEqualTo(BulkState.CANCELLED);
        assertThat(runs.counts(cancelled).of(Came.DONE)).isEqualTo(3);
        assertThat(runs.counts(cancelled).left()).isEqualTo(4);
        BulkRun back =
                settled(runs.takeBack(UUID.randomUUID().toString(), run.id(), Map.of("reason", "Back."), analyst));
        assertThat(runs.counts(back).of(Foreseen.CHANGES)).isEqualTo(3);
    }

    @Test
    void only_the_copy_that_holds_it_carries_it_until_it_is_silent_and_then_another_goes_on_without_gap_or_repeat() {
        BulkRun run = previewed("theme", TAG, ids);
        long before = events();
        byHand(run);
        assertThat(step(run, "killed", 2)).isPresent();
        assertThat(step(run, "another", 2)).isEmpty();
        assertThat(runs.brokenOff(runs.get(run.id()))).isFalse();
        silent(run);
        assertThat(runs.brokenOff(runs.get(run.id()))).isTrue();
        Awaitility.await().atMost(PATIENCE).until(() -> runs.get(run.id()).state() == BulkState.COMPLETED);
        assertThat(events() - before).isEqualTo(7);
        assertThat(runs.counts(runs.get(run.id())).of(Came.DONE)).isEqualTo(7);
    }

    @Test
    void who_lost_the_right_stops_their_run() {
        Account leaving = service.bean(Accounts.class).create("leaving" + number, PASSWORD, Role.ANALYST, Actor.SYSTEM);
        Actor who = new Actor(leaving.id(), Role.ANALYST);
        BulkRun run = settled(runs.open(UUID.randomUUID().toString(), "theme", TAG, TICKED, ids, who));
        service.bean(Accounts.class).disable(leaving.id(), true, Actor.SYSTEM);
        runs.start(run.id(), who);
        BulkRun stopped = settled(run);
        assertThat(stopped.state()).isEqualTo(BulkState.CANCELLED);
        assertThat(stopped.why()).isEqualTo("rights");
        assertThat(runs.counts(stopped).ended()).isZero();
    }

    @Test
    void nobody_starts_what_a_colleague_looked_at_and_only_a_reviewer_stops_it() {
        BulkRun run = previewed("theme", TAG, ids);
        assertThatThrownBy(() -> runs.start(run.id(), colleague)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> runs.cancel(run.id(), colleague)).isInstanceOf(RuleBroken.class);
        runs.cancel(run.id(), colleagueAsReviewer());
        assertThat(runs.find(run.id())).isEmpty();
    }

    /** As if this copy's own worker had not heard of it. */
    private void byHand(BulkRun run) {
        service.bean(CommandGateway.class).sendAndWait(new BulkCommands.Start(run.id(), analyst));
        service.bean(JdbcTemplate.class)
                .update(
                        "update bulk_run set worker = ?, leased_until = ? where run_id = ?",
                        "by hand",
                        java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).plusHours(1),
                        run.id());
    }

    private void silent(BulkRun run) {
        service.bean(JdbcTemplate.class)
                .update(
                        "update bulk_run set leased_until = ? where run_id = ?",
                        java.time.OffsetDateTime.parse("2020-01-01T00:00:00Z"),
                        run.id());
    }

    private Optional<BulkRun> step(BulkRun run, String worker, int most) {
        if (!worker.equals("another")) {
            service.bean(JdbcTemplate.class)
                    .update("update bulk_run set worker = ? where run_id = ?", worker, run.id());
        }
        return service.bean(CommandGateway.class).sendAndWait(new BulkCommands.Next(run.id(), worker, most));
    }

    private BulkRun opened(String kind, Map<String, String> asked, List<String> of) {
        return runs.open(UUID.randomUUID().toString(), kind, asked, TICKED, of, analyst);
    }

    private BulkRun previewed(String kind, Map<String, String> asked, List<String> of) {
        BulkRun run = settled(opened(kind, asked, of));
        assertThat(run.state()).isEqualTo(BulkState.PREVIEWED);
        return run;
    }

    private BulkRun carriedOut(BulkRun run) {
        runs.start(run.id(), analyst);
        BulkRun done = settled(run);
        assertThat(done.state()).isEqualTo(BulkState.COMPLETED);
        return done;
    }

    private BulkRun settled(BulkRun run) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !runs.get(run.id()).state().moving());
        return runs.get(run.id());
    }

    private static Map<String, String> searched() {
        return new HashMap<>(Map.of(
                "reason", "Nothing was found in legislation and statistics.", "sourceTitle", "Search of 1 May 2024"));
    }

    private RecommendationCommand tag(String id) {
        return new TagTheme(id, null, THEME, assertion(colleague));
    }

    private RecommendationCommand judged(String id) {
        return new PublishAssessment(
                id,
                null,
                new AssessmentDraft(
                        UUID.randomUUID().toString(),
                        Status.NOT_IMPLEMENTED,
                        false,
                        List.of(new Evidence(
                                EvidenceKind.NGO_REPORT,
                                "Report",
                                "Coalition",
                                LocalDate.of(2024, 1, 1),
                                null,
                                EvidenceLevel.OUTCOME,
                                false)),
                        colleague.id()),
                null,
                assertion(colleague));
    }

    private RecommendationCommand lifecycle(String id, Lifecycle to) {
        return new ChangeLifecycle(id, null, to, null, assertion(colleague));
    }

    private Assertion assertion(Actor by) {
        LocalDate today = service.bean(org.tavsiya.calendar.Today.class).date();
        return new Assertion(
                new Clocks(today, today),
                "Seen by the group.",
                new Source("Report", null, null, null, null),
                by,
                today);
    }

    private void send(RecommendationCommand command) {
        service.bean(CommandGateway.class).sendAndWait(command);
    }

    private String later(int days) {
        return service.bean(org.tavsiya.calendar.Today.class)
                .date()
                .plusDays(days)
                .toString();
    }

    private String status(String id) {
        return anonymous()
                .get("/api/v1/recommendations/" + id)
                .json()
                .get("status")
                .asString();
    }

    private Actor colleagueAsReviewer() {
        return actor("reviewer");
    }

    private Actor actor(String name) {
        return service.bean(Accounts.class).all().stream()
                .filter(a -> a.name().equals(name))
                .map(a -> new Actor(a.id(), a.role()))
                .findFirst()
                .orElseThrow();
    }
}
