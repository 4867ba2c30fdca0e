package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.ReportStage;
import org.tavsiya.report.write.exportreport.ExportReport;
import org.tavsiya.report.write.openreport.OpenReport;

/** A stranger asks of the two marks at the foot of a paper. */
@Tag("contract")
class PapersTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final String TITLE = "What nobody outside has read yet";
    private static final String CODE = "ABCD-EFGH-JKMN";
    private static final String SUM = "0123456789abcdef".repeat(4);
    private static final String PAPERS = "/api/v1/papers?dataVersion=";

    @BeforeAll
    void one_report_is_exported_twice_and_another_never() {
        openAccounts();
        importAll(List.of(Incoming.record().build()));
        String exported = opened();
        opened();
        ReportActs acts = service.bean(ReportActs.class);
        for (String format : List.of("WORD", "PDF", "PDF")) {
            String sum = format.equals("WORD") ? SUM : "f".repeat(64);
            acts.send(new ExportReport(exported, format, DAY, 4711, CODE, sum, 3, false, true, Actor.SYSTEM), null);
        }
        service.awaitViews();
    }

    private String opened() {
        String id = UUID.randomUUID().toString();
        service.bean(ReportActs.class)
                .open(
                        new OpenReport(
                                id,
                                TITLE,
                                ReportBody.CAT,
                                ReportStage.SESSION,
                                "Tajikistan",
                                "en",
                                null,
                                false,
                                DAY,
                                4711,
                                Actor.SYSTEM),
                        null);
        return id;
    }

    @Test
    void whoever_holds_the_paper_is_told_its_day_and_what_was_made_of_it_and_nothing_else() {
        Http.Answer answer = anonymous().get(PAPERS + "4711&checkCode=" + CODE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder("asOf", "dataVersion", "checkCode", "files");
        assertThat(answer.json().get("asOf").asString()).isEqualTo("2024-06-30");
        assertThat(answer.json()
                        .get("files")
                        .valueStream()
                        .map(f -> f.get("format").asString()))
                .as("of one day each once")
                .containsExactly("WORD", "PDF");
        assertThat(answer.body()).doesNotContain(TITLE, "CAT", "Tajikistan", "objections", SUM);
    }

    @Test
    void what_is_typed_by_hand_is_understood() {
        assertThat(anonymous().get(PAPERS + "4711&checkCode=abcdefghjkmn").status())
                .isEqualTo(200);
        assertThat(anonymous()
                        .get(PAPERS + "4711&checkCode=%D0%90%D0%92CD%20EFGH%20JKMN")
                        .status())
                .as("А and В of a Russian keyboard")
                .isEqualTo(200);
    }

    @Test
    void a_checksum_tells_whether_the_file_is_the_one() {
        String asked = PAPERS + "4711&checkCode=" + CODE + "&sha256=";
        assertThat(anonymous()
                        .get(asked + SUM.toUpperCase())
                        .json()
                        .get("sameFile")
                        .asBoolean())
                .isTrue();
        assertThat(anonymous()
                        .get(asked + "0".repeat(64))
                        .json()
                        .get("sameFile")
                        .asBoolean())
                .isFalse();
        assertThat(anonymous().get(asked + "0".repeat(63)).status()).isEqualTo(400);
    }

    @Test
    void a_wrong_code_and_a_right_one_of_another_version_are_answered_alike() {
        Http.Answer wrong = anonymous().get(PAPERS + "4711&checkCode=ABCD-EFGH-JKMP");
        Http.Answer elsewhere = anonymous().get(PAPERS + "4712&checkCode=" + CODE);
        Http.Answer neither = anonymous().get(PAPERS + "1&checkCode=0000-0000-0000&sha256=" + SUM);
        for (Http.Answer answer : List.of(wrong, elsewhere, neither)) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().get("detail").asString())
                    .isEqualTo("No report was exported with this data version and this check code.");
            assertThat(answer.json().propertyNames())
                    .containsExactlyInAnyOrderElementsOf(wrong.json().propertyNames());
        }
        assertThat(as(Role.ADMINISTRATOR).get(PAPERS + "4712&checkCode=" + CODE).body())
                .as("nobody is told more")
                .isEqualTo(elsewhere.body());
    }

    @Test
    void what_no_paper_carries_is_named() {
        for (String asked :
                List.of("x&checkCode=" + CODE, "4711&checkCode=ABCD", "4711&checkCode=ABCD-EFGH-JKMU", "4711")) {
            assertThat(anonymous().get(PAPERS + asked).status()).as(asked).isEqualTo(400);
        }
        assertThat(anonymous()
                        .get(PAPERS + "4711&checkCode=.*")
                        .json()
                        .get("detail")
                        .asString())
                .contains("twelve letters and digits");
    }

    @Test
    void a_right_code_is_right_after_a_restart_without_any_view() {
        String before = anonymous().get(PAPERS + "4711&checkCode=" + CODE).body();
        service.stop();
        service.dropViews();
        service.start();
        assertThat(anonymous().get(PAPERS + "4711&checkCode=" + CODE).body()).isEqualTo(before);
        assertThat(anonymous().get(PAPERS + "4711&checkCode=ABCD-EFGH-JKMP").status())
                .isEqualTo(404);
    }
}
