package org.tavsiya.web.desk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

/** Somebody presses the button twice, or again after an outage: a form is recorded once. */
class SentAgainTest extends DeskTest {

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ShowRecommendation show;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private CommandBus commands;

    private String id;

    @BeforeEach
    void a_recommendation() {
        String annotation = UUID.randomUUID().toString();
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
                                "18",
                                null,
                                null,
                                "Close it.",
                                "RECOMMENDATION",
                                "CAT",
                                List.of("Tajikistan"),
                                false,
                                List.of(),
                                List.of("Conditions of detention"),
                                List.of(),
                                List.of(),
                                LocalDate.of(2018, 6, 18),
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
        id = RecommendationId.of(annotation, null, null, null, null);
        Awaitility.await().until(() -> show.version(id).isPresent());
    }

    @Test
    void each_form_has_a_key_of_its_own_and_keeps_it_when_it_comes_back() throws Exception {
        Document page = Jsoup.parse(desk.page(Role.ANALYST, address()));
        List<String> keys = page.select("input[name=key]").eachAttr("value");
        assertThat(keys).hasSizeGreaterThan(5).doesNotHaveDuplicates().allMatch(key -> key.length() == 36);
        assertThat(keys).hasSize(page.select("details.change form").size());
        String again = Desk.text(desk.send(
                Role.ANALYST, address() + "/theme", "version", "0", "key", keys.get(0), "theme", "", "reason", ""));
        assertThat(Jsoup.parse(again).select("#theme input[name=key]").attr("value"))
                .isEqualTo(keys.get(0));
    }

    @Test
    void a_form_sent_twice_is_recorded_once_and_both_are_told_so() throws Exception {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            tag("Death penalty", "0", key)
                    .andExpect(redirectedUrl(address()))
                    .andExpect(flash().attribute("done", "theme-tagged"))
                    .andExpect(flash().attribute("held", false));
        }
        assertThat(events()).isEqualTo(2);
        assertThat(Desk.text(tag("Right to health", "1", key).andExpect(status().isConflict())))
                .contains("What you sent with this form before is recorded.");
        tag("Death penalty", "1", UUID.randomUUID().toString()).andExpect(flash().attribute("held", true));
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void during_an_outage_the_form_comes_back_as_typed_with_what_is_known() throws Exception {
        String key = UUID.randomUUID().toString();
        try (Registration away = commands.registerHandlerInterceptor((unitOfWork, decision) -> lost())) {
            assertComesBack(
                    tag("Death penalty", "0", key), "Nothing was recorded; send the form again in a moment.", key);
        }
        try (Registration away = commands.registerHandlerInterceptor((unitOfWork, decision) -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    lost();
                }
            });
            return decision.proceed();
        })) {
            assertComesBack(
                    tag("Death penalty", "0", key),
                    "it may have been recorded. Sending the same form again is safe",
                    key);
        }
        tag("Death penalty", "0", key).andExpect(redirectedUrl(address()));
        assertThat(events()).isEqualTo(2);
    }

    private void assertComesBack(ResultActions answer, String sentence, String key) throws Exception {
        Document page = Jsoup.parse(Desk.text(answer.andExpect(status().isServiceUnavailable())));
        assertThat(page.select("#errors").text()).contains(sentence);
        assertThat(page.select("#theme input[name=key]").attr("value")).isEqualTo(key);
        assertThat(page.select("#theme textarea[name=reason]").text()).isEqualTo("The paragraph speaks of it.");
    }

    private static Object lost() {
        throw new CannotGetJdbcConnectionException(
                "No connection", new SQLTransientConnectionException("The connection is gone"));
    }

    private ResultActions tag(String theme, String version, String key) throws Exception {
        return desk.send(
                Role.ANALYST,
                address() + "/theme",
                "version",
                version,
                "key",
                key,
                "theme",
                theme,
                "reason",
                "The paragraph speaks of it.",
                "effectiveOn",
                "2020-01-02",
                "sourceTitle",
                "Reading");
    }

    private String address() {
        return "/en/desk/recommendations/" + id;
    }

    private int events() {
        return sql.queryForObject("select count(*) from domain_event where aggregate_id = ?", Integer.class, id);
    }
}
