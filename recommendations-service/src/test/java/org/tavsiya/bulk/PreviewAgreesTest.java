package org.tavsiya.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.calendar.Today;
import org.tavsiya.evidence.Items;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;

/**
 * Whatever stands in the register: where nothing moves meanwhile, the run does what the preview counted, and taking it back leaves what
 * a preview counts the same again.
 */
@Tag("contract")
class PreviewAgreesTest extends ServiceTest {

    private static final String THEME = "Theme of the test";
    private static final int EACH = 9;
    private static final Map<String, Map<String, String>> SAID = Map.of(
            "theme", Map.of("theme", THEME, "reason", "It speaks of it."),
            "no-theme", Map.of("theme", THEME, "reason", "It does not speak of it."),
            "lifecycle", Map.of("lifecycle", "NOT_APPLICABLE", "reason", "It is out of date."),
            "no-information", Map.of("reason", "Searched in vain.", "sourceTitle", "A search"),
            "assignment", Map.of(),
            "evidence", Map.of("bearing", "SUPPORTS"),
            "link", Map.of("linkKind", "REPLACES", "reason", "It is asked again."));

    private BulkRuns runs;
    private Actor analyst;
    private String evidence;
    private int number;

    @BeforeAll
    void open() {
        openAccounts();
        runs = service.bean(BulkRuns.class);
        analyst = service.bean(Accounts.class).all().stream()
                .filter(a -> a.name().equals("analyst"))
                .map(a -> new Actor(a.id(), a.role()))
                .findFirst()
                .orElseThrow();
        Http.Answer item = as(Role.ANALYST).post("/api/v1/evidence", Items.body(2023, 16, Sensitivity.PUBLIC));
        evidence = item.json().get("id").asString();
    }

    static Stream<Arguments> kindsAndSeeds() {
        return SAID.keySet().stream()
                .sorted()
                .flatMap(kind -> IntStream.range(0, 3).mapToObj(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndSeeds")
    void what_the_preview_counts_is_what_the_run_does_and_taking_it_back_restores(String kind, int seed) {
        List<String> ids = someThings(new Random(seed));
        Map<String, String> asked = new java.util.TreeMap<>(SAID.get(kind));
        switch (kind) {
            case "assignment" -> asked.put("assignee", analyst.id());
            case "evidence" -> asked.put("evidenceId", evidence);
            case "link" -> asked.put("newerId", ids.get(0));
            default -> assertThat(asked).containsKey("reason");
        }
        BulkRun run = preview(kind, asked, ids);
        BulkCounts seen = runs.counts(run);
        assertThat(seen.looked()).isEqualTo(ids.size());
        if (seen.of(Foreseen.CHANGES) == 0) {
            return; // Nothing of this kind could be said of what chance made.
        }
        runs.start(run.id(), analyst);
        assertThat(settled(run).state()).isEqualTo(BulkState.COMPLETED);
        assertThat(runs.counts(run).outcomes()).containsExactlyEntriesOf(Map.of(Came.DONE, seen.of(Foreseen.CHANGES)));
        BulkRun back = settled(
                runs.takeBack(UUID.randomUUID().toString(), run.id(), Map.of("reason", "It is taken back."), analyst));
        assertThat(runs.counts(back).foreseen())
                .containsExactlyEntriesOf(Map.of(Foreseen.CHANGES, seen.of(Foreseen.CHANGES)));
        runs.start(back.id(), analyst);
        settled(back);
        assertThat(runs.counts(back).outcomes()).containsExactlyEntriesOf(Map.of(Came.DONE, seen.of(Foreseen.CHANGES)));
        assertThat(runs.counts(preview(kind, asked, ids)).foreseen()).isEqualTo(seen.foreseen());
    }

    /** As chance has it: tagged, judged, out of date, or untouched. */
    private List<String> someThings(Random random) {
        List<String> ids = new ArrayList<>();
        importAll(IntStream.range(0, EACH)
                .mapToObj(i -> {
                    ids.add("ffffffff-0000-4000-8000-" + String.format("%012d", ++number));
                    return Incoming.record()
                            .id(ids.get(i))
                            .paragraph(String.valueOf(number))
                            .build();
                })
                .toList());
        CommandGateway log = service.bean(CommandGateway.class);
        for (String id : ids) {
            switch (random.nextInt(5)) {
                case 0 -> log.sendAndWait(new TagTheme(id, null, THEME, assertion()));
                case 1 -> log.sendAndWait(judged(id));
                case 2 -> log.sendAndWait(new ChangeLifecycle(id, null, Lifecycle.NOT_APPLICABLE, null, assertion()));
                case 3 -> log.sendAndWait(new TagTheme(id, null, "Another theme", assertion()));
                default -> assertThat(id).isNotEmpty(); // Nobody has said anything.
            }
        }
        return ids;
    }

    private PublishAssessment judged(String id) {
        Evidence report = new Evidence(
                EvidenceKind.NGO_REPORT,
                "Report",
                "Coalition",
                LocalDate.of(2024, 1, 1),
                null,
                EvidenceLevel.OUTCOME,
                false);
        return new PublishAssessment(
                id,
                null,
                new AssessmentDraft(
                        UUID.randomUUID().toString(), Status.NOT_IMPLEMENTED, false, List.of(report), analyst.id()),
                null,
                assertion());
    }

    private Assertion assertion() {
        LocalDate today = service.bean(Today.class).date();
        return new Assertion(
                new Clocks(today, today),
                "Seen by the group.",
                new Source("Report", null, null, null, null),
                analyst,
                today);
    }

    private BulkRun preview(String kind, Map<String, String> asked, List<String> ids) {
        return settled(
                runs.open(UUID.randomUUID().toString(), kind, asked, new BulkSelection(null, "", true), ids, analyst));
    }

    private BulkRun settled(BulkRun run) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !runs.get(run.id()).state().moving());
        return runs.get(run.id());
    }
}
