package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.web.desk.DeskTest;

/** One recommendation, on whose page of the desk something is said. */
abstract class OnTheDeskTest extends DeskTest {

    static final String[] LAW = {
        "evidence[0].kind",
        "LAW",
        "evidence[0].title",
        "Amendment to the Criminal Code",
        "evidence[0].publisher",
        "Parliament",
        "evidence[0].factDate",
        "2020-01-02",
        "evidence[0].level",
        "STRUCTURAL",
        "evidence[0].fromState",
        "true"
    };
    static final String[] SAID = {
        "reason",
        "A law was passed.",
        "effectiveOn",
        "2020-01-02",
        "assertedOn",
        "2.2.2020",
        "sourceTitle",
        "Official gazette"
    };

    @Autowired
    ImportRuns runs;

    @Autowired
    ShowRecommendation show;

    @Autowired
    RowStore rows;

    String id;

    /** Each test has a recommendation of its own. */
    @BeforeEach
    void a_recommendation() {
        id = imported("18. The State party should <b>keep</b> records.");
    }

    String imported(String text) {
        return imported(text, "18");
    }

    String imported(String text, String paragraph) {
        return imported(text, paragraph, "CAT");
    }

    String imported(String text, String paragraph, String body) {
        String annotation = java.util.UUID.randomUUID().toString();
        Actor by = desk.actor(Role.ADMINISTRATOR);
        var run = runs.start("uhri-json", "typed.json", 1, ImportFilter.NONE, "test", by);
        runs.take(
                run.runId(),
                new ImportBatch(
                        0,
                        1,
                        1,
                        0,
                        List.of(new IncomingRecord(
                                annotation,
                                null,
                                "CAT/C/TJK/CO/3",
                                paragraph,
                                null,
                                null,
                                text,
                                "RECOMMENDATION",
                                body,
                                List.of("Tajikistan"),
                                false,
                                List.of(),
                                List.of("Conditions of detention"),
                                List.of(),
                                List.of(),
                                java.time.LocalDate.of(2018, 6, 18),
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
                                null)),
                        List.of()),
                by);
        runs.complete(run.runId(), by);
        String its = RecommendationId.of(annotation, null, null, null, null);
        org.awaitility.Awaitility.await().until(() -> show.version(its).isPresent());
        return its;
    }

    String address() {
        return "/en/desk/recommendations/" + id;
    }

    ShownRecommendation shown() {
        return show.show(rows.snapshot(), id);
    }

    ResultActions send(Role role, String change, String[]... fields) throws Exception {
        return send(role, "en", change, fields);
    }

    ResultActions send(Role role, String language, String change, String[]... fields) throws Exception {
        List<String> all = new ArrayList<>();
        Arrays.stream(fields).forEach(f -> all.addAll(List.of(f)));
        if (!all.contains("version")) {
            all.addAll(List.of("version", String.valueOf(shown().version())));
        }
        return desk.send(
                role, "/" + language + "/desk/recommendations/" + id + "/" + change, all.toArray(String[]::new));
    }

    static String[] fields(String... fields) {
        return fields;
    }
}
