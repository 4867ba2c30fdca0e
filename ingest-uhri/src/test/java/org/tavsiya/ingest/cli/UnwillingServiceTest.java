package org.tavsiya.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that is away, refuses, or answers what it should not. */
class UnwillingServiceTest extends CommandRun {

    @Test
    void a_service_that_is_away_for_a_moment_is_asked_again() throws IOException {
        service.onBatch = number -> {
            if (number == 0) {
                service.mishaps.addAll(List.of(
                        FakeService.Mishap.ANSWER_LOST,
                        FakeService.Mishap.UNAVAILABLE,
                        FakeService.Mishap.UNAVAILABLE));
            }
        };
        assertThat(send(export(1000))).isZero();
        assertThat(service.run(0).added).isEqualTo(1000);
        assertThat(service.run(0).unchanged).isZero();
        assertThat(service.run(0).batches).hasSize(2);
        assertThat(pauses).containsExactly(2, 3, 4);
    }

    @Test
    void after_five_attempts_the_tool_gives_up_and_says_how_to_go_on() throws IOException {
        Path file = export(1600);
        service.onBatch = number -> {
            if (number == 1) {
                service.mishaps.add(FakeService.Mishap.ANSWER_LOST);
                IntStream.range(0, 4).forEach(i -> service.mishaps.add(FakeService.Mishap.UNAVAILABLE));
            }
        };
        assertThat(send(file)).isEqualTo(4);
        assertThat(pauses).containsExactly(2, 3, 4, 5);
        assertThat(err.toString()).contains("503: Starting").contains("--resume run-0");
        service.requests.clear();
        assertThat(send(file, "--resume", "run-0")).isZero();
        assertThat(service.run(0).added).isEqualTo(1600);
        assertThat(service.run(0).state).isEqualTo("COMPLETED");
        assertThat(service.requests)
                .containsExactly(
                        "POST /api/v1/imports/run-0/resumption",
                        "POST /api/v1/imports/run-0/batches",
                        "POST /api/v1/imports/run-0/batches",
                        "POST /api/v1/imports/run-0/completion");
    }

    @Test
    void a_cancelled_run_can_be_taken_up() throws IOException {
        Path file = export(1600);
        service.onBatch = number -> service.run(0).state = number == 1 ? "CANCELLED" : "RUNNING";
        assertThat(send(file)).isEqualTo(130);
        assertThat(out.toString()).contains("go on with --resume run-0");
        assertThat(send(file, "--resume", "run-0")).isZero();
        assertThat(service.run(0).added).isEqualTo(1600);
        assertThat(service.starts).hasSize(1);
    }

    @Test
    void a_service_that_is_not_there_is_named_with_what_to_check() throws IOException {
        String address = service.address();
        service.close();
        assertThat(run("--service", address, export(1).toString())).isEqualTo(4);
        assertThat(err.toString()).contains("No answer from " + address).contains("Is the service running");
        assertThat(pauses).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"403 | ask an administrator", "404 | Is --service the address", "409 | Another import is running"})
    void a_refusal_is_shown_in_the_services_own_words_and_not_repeated(int status, String words) throws IOException {
        service.problemStatus = status;
        service.problem = "{\"title\":\"Refused\",\"detail\":\"Another import is running\",\"status\":409}";
        assertThat(send(export(1))).isEqualTo(4);
        assertThat(err.toString())
                .contains("The service answered " + status + ": Refused. Another import is running.")
                .contains(words);
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void an_answer_that_is_no_report_is_named() throws IOException {
        service.problemStatus = 200;
        service.problem = "<html>Welcome</html>";
        assertThat(send(export(1))).isEqualTo(4);
        assertThat(err.toString()).contains("Is " + service.address() + " a Tavsiya service?");
    }

    @Test
    void a_run_cancelled_on_the_other_side_ends_with_130() throws IOException {
        service.onBatch = number -> service.run(0).state = number == 1 ? "CANCELLED" : "RUNNING";
        assertThat(send(export(2000))).isEqualTo(130);
        assertThat(service.run(0).batches).hasSize(2);
        assertThat(out.toString()).contains("Cancelled run run-0: 1,000 read");
    }
}
