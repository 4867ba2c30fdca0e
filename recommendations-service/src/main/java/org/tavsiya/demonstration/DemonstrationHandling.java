package org.tavsiya.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.calendar.Today;
import org.tavsiya.coalition.write.choosehomestate.ChooseHomeState;
import org.tavsiya.coalition.write.choosehomestate.LeaveHomeState;
import org.tavsiya.demonstration.DemonstrationFile.AssessmentItem;
import org.tavsiya.demonstration.DemonstrationFile.ClaimItem;
import org.tavsiya.demonstration.DemonstrationFile.GradeItem;
import org.tavsiya.demonstration.DemonstrationFile.Item;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.RegisterContent;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.recommendation.write.recordgrade.Grades;
import org.tavsiya.recommendation.write.recordgrade.RecordBodyGrade;
import org.tavsiya.recommendation.write.recordposition.RecordStatePosition;
import org.tavsiya.recommendation.write.removedemonstration.RemoveDemonstration;
import org.tavsiya.rules.Rule;
import tools.jackson.databind.json.JsonMapper;

/** Sends the demonstration set through the same commands, and so the same rules, as everybody's work. */
@Component
class DemonstrationHandling {

    record Load(Actor by) {}

    record Remove(String runId, Actor by) {}

    private static final String REASON = "Demonstration data";
    /** The front page shows it at once: whoever looks at the set for the first time chooses nothing. */
    private static final String STATE = "Tajikistan";

    private final CommandGateway commands;
    private final ImportRuns runs;
    private final SourceRecords sources;
    private final RegisterContent content;
    private final Grades grades;
    private final JsonMapper json;
    private final Today today;

    DemonstrationHandling(
            CommandGateway commands,
            ImportRuns runs,
            SourceRecords sources,
            RegisterContent content,
            Grades grades,
            JsonMapper json,
            Today today) {
        this.commands = commands;
        this.runs = runs;
        this.sources = sources;
        this.content = content;
        this.grades = grades;
        this.json = json;
        this.today = today;
    }

    @CommandHandler
    ImportReport handle(Load load) throws IOException {
        Rule.check(new OnlyOnEmptyRegister(content.lock() == RegisterContent.Kind.REAL));
        DemonstrationFile file = read();
        ImportReport run = runs.start(
                "demonstration", "tajikistan.json", 0, ImportFilter.NONE, "demonstration/" + file.version(), load.by());
        Map<String, String> ids = new HashMap<>();
        List<IncomingRecord> records = file.recommendations().stream()
                .map(item -> {
                    // An id of this loading: what was removed stays removed, and a second loading is new data.
                    String id = RecommendationId.named(run.runId() + "/" + item.key());
                    ids.put(item.key(), id);
                    return incoming(id, item);
                })
                .toList();
        runs.take(run.runId(), new ImportBatch(0, records.size(), 0, 0, records, List.of()), load.by());
        file.recommendations().forEach(item -> state(ids.get(item.key()), item));
        file.recommendations().forEach(item -> settle(ids, item));
        commands.sendAndWait(new ChooseHomeState(null, STATE, Actor.SYSTEM));
        return runs.complete(run.runId(), load.by());
    }

    @CommandHandler
    ImportReport handle(Remove remove) {
        sources.idsOfRun(remove.runId())
                .forEach(id -> commands.sendAndWait(new RemoveDemonstration(id, null, remove.by())));
        commands.sendAndWait(new LeaveHomeState(null, Actor.SYSTEM));
        return runs.removed(remove.runId(), remove.by());
    }

    private DemonstrationFile read() throws IOException {
        try (InputStream in = new ClassPathResource("demonstration/tajikistan.json").getInputStream()) {
            return json.readValue(in, DemonstrationFile.class);
        }
    }

    private IncomingRecord incoming(String id, Item i) {
        return new IncomingRecord(
                id,
                null,
                i.symbol(),
                i.paragraph(),
                i.part(),
                i.heading(),
                i.text(),
                i.type(),
                i.body(),
                List.of(STATE),
                false,
                List.of("Asia-Pacific"),
                i.themes(),
                i.affectedPersons(),
                i.sdgs(),
                i.publicationDate(),
                null,
                i.uprCycle(),
                i.uprSession(),
                null,
                i.recommendingStates(),
                List.of(),
                i.paragraphCertain() ? List.of() : List.of("UNCERTAIN_PARAGRAPH"),
                json.writeValueAsString(i),
                id,
                null,
                null);
    }

    /** Statements first: a superseded recommendation is not assessed any more. */
    private void state(String id, Item item) {
        if (item.position() != null) {
            var p = item.position();
            commands.sendAndWait(new RecordStatePosition(
                    id,
                    null,
                    p.value(),
                    said(
                            p.assertedOn(),
                            p.assertedOn(),
                            REASON,
                            new Source(null, p.sourceSymbol(), p.sourceParagraph(), null, "en"))));
        }
        for (ClaimItem c : item.claims()) {
            commands.sendAndWait(new RecordStateClaim(
                    id,
                    null,
                    c.claimedStatus(),
                    c.statement(),
                    said(
                            c.effectiveOn(),
                            c.assertedOn(),
                            REASON,
                            new Source(c.sourceTitle(), c.sourceSymbol(), null, c.sourceUrl(), "en"))));
        }
        for (GradeItem g : item.grades()) {
            commands.sendAndWait(new RecordBodyGrade(
                    id,
                    null,
                    grades.look(g.scheme(), g.code()),
                    null,
                    said(
                            g.effectiveOn(),
                            g.assertedOn(),
                            REASON,
                            new Source(g.sourceTitle(), g.sourceSymbol(), g.sourceParagraph(), null, "en"))));
        }
        for (AssessmentItem a : item.assessments()) {
            commands.sendAndWait(new PublishAssessment(
                    id,
                    null,
                    new AssessmentDraft(
                            RecommendationId.named(id + "/" + a.status() + "/" + a.effectiveOn()),
                            a.status(),
                            a.ongoing(),
                            a.evidence(),
                            "demonstration-" + a.author()),
                    null,
                    new Assertion(
                            new Clocks(a.effectiveOn(), a.assertedOn()),
                            a.reason(),
                            new Source(a.sourceTitle(), a.sourceSymbol(), null, null, "en"),
                            new Actor("demonstration-" + a.reviewer(), Role.REVIEWER),
                            today.date())));
        }
    }

    private void settle(Map<String, String> ids, Item item) {
        String id = ids.get(item.key());
        LocalDate date = item.publicationDate();
        Source source = new Source("Demonstration set", null, null, null, "en");
        if (item.reiterates() != null) {
            commands.sendAndWait(new LinkRecommendation(
                    id,
                    null,
                    LinkKind.REITERATES,
                    ids.get(item.reiterates()),
                    said(date, date, "The body repeats its earlier recommendation.", source)));
        }
        if (item.lifecycle() != null) {
            commands.sendAndWait(new ChangeLifecycle(
                    id,
                    null,
                    item.lifecycle().to(),
                    null,
                    said(date, date, item.lifecycle().reason(), source)));
        }
    }

    private Assertion said(LocalDate effectiveOn, LocalDate assertedOn, String reason, Source source) {
        return new Assertion(new Clocks(effectiveOn, assertedOn), reason, source, Actor.SYSTEM, today.date());
    }
}
