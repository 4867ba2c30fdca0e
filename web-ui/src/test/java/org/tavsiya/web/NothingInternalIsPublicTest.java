package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.ClusterActs;
import org.tavsiya.api.EvidenceActs;
import org.tavsiya.api.Proposals;
import org.tavsiya.api.ReportActs;
import org.tavsiya.api.RestrictedActs;
import org.tavsiya.api.VaultActs;
import org.tavsiya.api.WorkActs;
import org.tavsiya.calendar.Today;
import org.tavsiya.cluster.write.assesstogether.AssessTogether;
import org.tavsiya.cluster.write.formcluster.FormCluster;
import org.tavsiya.cluster.write.renamecluster.RenameCluster;
import org.tavsiya.draft.DraftKey;
import org.tavsiya.draft.Drafts;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Reliability;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.vault.RestrictedText;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.ReportStage;
import org.tavsiya.report.write.changechapters.AddChapter;
import org.tavsiya.report.write.openreport.OpenReport;
import org.tavsiya.report.write.placerecommendations.PlaceRecommendations;
import org.tavsiya.report.write.remarkonpassage.RemarkOnPassage;
import org.tavsiya.report.write.writetext.RewriteText;
import org.tavsiya.report.write.writetext.WriteText;

/**
 * Marks that nobody else would write are planted in everything that is internal: drafts, submissions, remarks of reviewers, remarks of
 * colleagues, internal evidence, restricted notes and files, names of people. Then everything that anybody can read is read, with the log of the application and the
 * index of its texts, and no mark is in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class NothingInternalIsPublicTest {

    private static final long SEED = Long.getLong("tavsiya.seed", 20261130L);
    private static final String[] ALPHABETS = {"abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхц", "ғӣқӯҳҷабвгд"};

    private final Random random = new Random(SEED);
    private final List<String> marks = new ArrayList<>();
    private final RunningApplication app = RunningApplication.fresh();
    private String id;

    /** A word of sixteen letters of one alphabet, so that stemming and folding leave most of it. */
    private String mark() {
        String letters = ALPHABETS[random.nextInt(ALPHABETS.length)];
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        marks.add(word.toString());
        return word.toString();
    }

    @BeforeAll
    void plant() {
        app.loadDemonstration();
        id = app.storied();
        Account analyst = account(Role.ANALYST);
        Account reviewer = account(Role.REVIEWER);
        Actor by = new Actor(analyst.id(), Role.ANALYST);
        for (int i = 0; i < 5; i++) {
            app.bean(Drafts.class)
                    .save(new DraftKey(analyst.id(), id, "kind" + i), 0, Map.of("reason", mark(), mark(), "x"), null);
            app.bean(WorkActs.class).remark(id, mark(), List.of(reviewer.id()), by);
            String finding = submitted(by);
            app.bean(Proposals.class).giveBack(finding, mark(), null, null, new Actor(reviewer.id(), Role.REVIEWER));
            app.bean(EvidenceActs.class).send(internal(by), null);
        }
        submitted(by);
        restricted(by);
        cluster(by);
        report(by);
    }

    /** Whatever somebody writes in a report is nobody's before it is sent. */
    private void report(Actor by) {
        ReportActs acts = app.bean(ReportActs.class);
        String report = UUID.randomUUID().toString();
        acts.open(
                new OpenReport(
                        report,
                        mark(),
                        ReportBody.CAT,
                        ReportStage.SESSION,
                        "Tajikistan",
                        "en",
                        null,
                        true,
                        app.bean(Today.class).date(),
                        app.bean(RowStore.class).snapshot().version().position(),
                        by),
                null);
        acts.send(new AddChapter(report, "own", mark(), null, by), null);
        LinkedHashMap<String, String> placed = new LinkedHashMap<>();
        placed.put(id, "own");
        acts.place(new PlaceRecommendations(report, placed, by), null);
        acts.send(new RemarkOnPassage(report, UUID.randomUUID().toString(), id, mark(), mark(), by), null);
        for (BlockKind kind : List.of(BlockKind.PARAGRAPH, BlockKind.SUGGESTION)) {
            String text = UUID.randomUUID().toString();
            acts.send(new WriteText(report, text, kind, "own", null, mark(), by), null);
            acts.send(new RewriteText(report, text, 1, mark(), by), null);
            acts.send(new RemarkOnPassage(report, UUID.randomUUID().toString(), text, null, mark(), by), null);
            app.bean(Drafts.class).save(new DraftKey(by.id(), report, kind.name()), 0, Map.of("text", mark()), null);
        }
    }

    /** What a cluster asks for is public once its members are judged: until then it is nobody's. */
    private void cluster(Actor by) {
        var day = app.bean(Today.class).date();
        Rows rows = app.bean(RowStore.class).snapshot().rows();
        String other = IntStream.of(rows.byParagraph())
                .mapToObj(rows::id)
                .filter(one -> !one.equals(id))
                .findFirst()
                .orElseThrow();
        String cluster = UUID.randomUUID().toString();
        ClusterActs acts = app.bean(ClusterActs.class);
        acts.send(
                new FormCluster(
                        cluster, "act-1", "Tajikistan", mark(), Map.of(id, List.of(mark()), other, List.of()), by),
                null);
        acts.send(new RenameCluster(cluster, null, "act-2", mark(), by), null);
        Evidence law = new Evidence(
                EvidenceKind.LAW, mark(), mark(), day, "https://example.org/law", EvidenceLevel.STRUCTURAL, true);
        acts.judge(
                new AssessTogether(
                        cluster,
                        null,
                        "act-3",
                        Map.of(
                                id,
                                app.bean(ShowRecommendation.class).version(id).orElseThrow()),
                        Status.CONTRARY,
                        false,
                        List.of(law),
                        new Assertion(
                                new Clocks(day, day), mark(), new Source(mark(), null, null, null, null), by, day),
                        false),
                null);
    }

    private void restricted(Actor by) {
        app.bean(VaultActs.class).grant(by.id(), Actor.SYSTEM);
        RestrictedActs acts = app.bean(RestrictedActs.class);
        String subject = acts.open(new RestrictedText(mark()), null, by);
        String note = acts.keepNote(subject, new RestrictedText(mark()), new RestrictedText(mark()), null, by);
        acts.keepFile(subject, mark() + ".txt", mark().getBytes(StandardCharsets.UTF_8), null, by);
        acts.subjects(by);
        acts.subject(subject, by);
        acts.read(subject, note, by);
    }

    private Account account(Role role) {
        String name = "mark."
                + mark().chars()
                        .filter(c -> c < 128)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return app.bean(Accounts.class)
                .create(name + role.name().toLowerCase(), "four plain words here", role, Actor.SYSTEM);
    }

    private String submitted(Actor by) {
        var day = app.bean(Today.class).date();
        Long version = app.bean(ShowRecommendation.class).version(id).orElseThrow();
        Evidence law = new Evidence(
                EvidenceKind.LAW,
                mark(),
                mark(),
                day,
                "https://example.org/" + UUID.randomUUID(),
                EvidenceLevel.STRUCTURAL,
                true);
        AssessmentDraft draft =
                new AssessmentDraft(UUID.randomUUID().toString(), Status.CONTRARY, false, List.of(law), by.id());
        Assertion said =
                new Assertion(new Clocks(day, day), mark(), new Source(mark(), null, null, null, null), by, day);
        return ((Proposals.Waiting)
                        app.bean(Proposals.class).send(new PublishAssessment(id, version, draft, null, said), null))
                .findingId();
    }

    private CaptureEvidence internal(Actor by) {
        var day = app.bean(Today.class).date();
        EvidenceContent content = new EvidenceContent(
                EvidenceKind.NGO_REPORT,
                mark(),
                mark(),
                day,
                null,
                "https://example.org/" + mark(),
                "en",
                EvidenceLevel.OUTCOME,
                false,
                Reliability.SECONDARY,
                Sensitivity.INTERNAL,
                null,
                List.of(),
                List.of(),
                List.of());
        return new CaptureEvidence(UUID.randomUUID().toString(), content, by, day);
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void no_mark_is_in_anything_that_anybody_reads(CapturedOutput log) throws IOException {
        app.awaitViews();
        List<String> addresses = PublicAddresses.of(app, List.of(id));
        assertThat(addresses).hasSizeGreaterThan(40);
        assertThat(marks).as("seed " + SEED).hasSizeGreaterThan(50);
        for (String address : addresses) {
            for (String query : List.of("", "?q=" + java.net.URLEncoder.encode(marks.get(3), StandardCharsets.UTF_8))) {
                String body = app.get(address + query, "Accept", "*/*").body().replace(marks.get(3), "");
                marks.forEach(mark -> assertThat(body.contains(mark))
                        .as(mark + " in " + address + ", seed " + SEED)
                        .isFalse());
            }
        }
        assertThat(marks).as("the application's log").noneMatch(log.getAll()::contains);
        // All that lies in the data folder but the database of truth itself.
        Path data = Path.of(app.context().getEnvironment().getRequiredProperty("tavsiya.data"));
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().endsWith(".mv.db"))
                    .toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(marks).as(file.toString()).noneMatch(bytes::contains);
            }
        }
    }
}
