package org.tavsiya.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.ApplicationContext;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;

/** Recommendations to every State by every UN body on every theme, a quarter of them assessed, so that no line of a figure stays out. */
final class WorldRegister {

    static final int STATES = 195;
    static final int THEMES = 140;
    private static final int RECORDS = 1_500;
    private static final int BATCH = 500;
    private static final int THEMES_OF_ONE = 8;
    private static final int LISTED = 200;
    private static final LocalDate FACT = LocalDate.of(2024, 5, 14);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Actor IMPORTER = new Actor("importer", Role.ADMINISTRATOR);
    private static final Actor REVIEWER = new Actor("reviewer", Role.REVIEWER);
    private static final List<Status> FOUND = Stream.of(Status.values())
            .filter(s -> s != Status.NOT_ASSESSED && s != Status.REGRESSED)
            .toList();

    private final ApplicationContext context;
    private final Random random = new Random(1948);

    WorldRegister(ApplicationContext context) {
        this.context = context;
    }

    void importAll() {
        ImportRuns runs = context.getBean(ImportRuns.class);
        List<IncomingRecord> records = records();
        String run = runs.start("UHRI_JSON", "world.json", 1, ImportFilter.NONE, "test", IMPORTER)
                .runId();
        for (int from = 0; from < records.size(); from += BATCH) {
            List<IncomingRecord> batch = records.subList(from, Math.min(from + BATCH, records.size()));
            runs.take(run, new ImportBatch(from / BATCH, batch.size(), from, 0, batch, List.of()), IMPORTER);
        }
        runs.complete(run, IMPORTER);
    }

    private List<IncomingRecord> records() {
        List<String> states = Arrays.stream(Locale.getISOCountries())
                .map(iso -> new Locale.Builder().setRegion(iso).build().getDisplayCountry(Locale.ENGLISH))
                .sorted()
                .limit(STATES)
                .toList();
        List<String> bodies = context.getBean(Bodies.class).all().stream()
                .map(Bodies.Body::code)
                .toList();
        List<String> known = List.copyOf(context.getBean(Words.class).themes());
        List<String> themes = new ArrayList<>(known);
        for (int more = 0; themes.size() < THEMES; more++) {
            themes.add(known.get(more) + " in situations of armed conflict");
        }
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            List<String> own = new ArrayList<>();
            for (int n = 0; n < THEMES_OF_ONE; n++) {
                own.add(themes.get((i + random.nextInt(THEMES)) % THEMES));
            }
            records.add(record(
                    i,
                    bodies.get(random.nextInt(bodies.size())),
                    states.get(i % STATES),
                    own.stream().distinct().toList()));
        }
        return records;
    }

    private IncomingRecord record(int i, String body, String state, List<String> themes) {
        return new IncomingRecord(
                new UUID(i, i).toString(),
                "document-" + i,
                body + "/" + i,
                "1",
                null,
                null,
                "Do what was promised, part " + i + ".",
                "RECOMMENDATION",
                body,
                List.of(state),
                false,
                List.of(),
                themes,
                List.of(),
                List.of(),
                LocalDate.of(2006 + random.nextInt(20), 3, 1),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "raw " + i,
                "hash " + i,
                null,
                null);
    }

    /** Once the views know what was imported. */
    void assessSome() {
        CommandGateway commands = context.getBean(CommandGateway.class);
        ListRecommendations lists = context.getBean(ListRecommendations.class);
        Snapshot now = context.getBean(RowStore.class).snapshot();
        List<String> ids = Stream.of(0, 1)
                .flatMap(page -> lists.list(now, RecommendationFilter.ALL, Sort.OLDEST, page, LISTED).items().stream())
                .map(PublicListItem::id)
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            Status status = FOUND.get(i % FOUND.size());
            commands.sendAndWait(assessment(ids.get(i), status, FACT));
            if (status == Status.PARTIALLY_IMPLEMENTED && i % 2 == 0) {
                commands.sendAndWait(assessment(ids.get(i), Status.REGRESSED, FACT.plusMonths(6)));
            }
        }
    }

    private static PublishAssessment assessment(String id, Status status, LocalDate on) {
        List<Evidence> evidence = Arrays.stream(EvidenceLevel.values())
                .map(level -> new Evidence(
                        level == EvidenceLevel.STRUCTURAL ? EvidenceKind.LAW : EvidenceKind.NGO_REPORT,
                        "A fact",
                        level.name(),
                        on,
                        null,
                        level,
                        level == EvidenceLevel.STRUCTURAL))
                .toList();
        return new PublishAssessment(
                id,
                null,
                new AssessmentDraft(UUID.randomUUID().toString(), status, false, evidence, "author"),
                null,
                new Assertion(
                        new Clocks(on, on),
                        "As the reports say.",
                        new Source("Report", null, null, null, "en"),
                        REVIEWER,
                        TODAY));
    }
}
