package org.tavsiya.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.ingest.Sample;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class IngestUhriTest {

    @TempDir
    private Path folder;

    private FakeService service;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Integer> pauses = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        service = new FakeService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private int run(String... arguments) {
        CommandLine line = IngestUhri.commandLine(new IngestUhri(pauses::add))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private int send(Path file, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--service", service.address(), "--rejected", rejected().toString()));
        arguments.addAll(List.of(more));
        arguments.add(file.toString());
        return run(arguments.toArray(String[]::new));
    }

    private Path rejected() {
        return folder.resolve("rejected.csv");
    }

    private Path export(int records) throws IOException {
        Sample[] samples = IntStream.range(0, records)
                .mapToObj(i -> (i % 2 == 0 ? Sample.treatyBody() : Sample.upr()).number(i))
                .toArray(Sample[]::new);
        return Files.writeString(folder.resolve("export.json"), Sample.list(samples));
    }

    @Test
    void a_file_is_sent_in_batches_and_a_second_time_finds_nothing_new() throws IOException {
        Path file = export(1201);
        assertThat(send(file)).isZero();
        assertThat(out.toString())
                .contains(
                        "Completed run run-0: 1,201 read, 0 filtered out, 1,201 new, 0 changed, 0 unchanged, 0 repeated, 0 rejected");
        assertThat(service.requests)
                .containsExactly(
                        "POST /api/v1/imports",
                        "POST /api/v1/imports/run-0/batches",
                        "POST /api/v1/imports/run-0/batches",
                        "POST /api/v1/imports/run-0/batches",
                        "POST /api/v1/imports/run-0/completion");
        assertThat(send(file)).isZero();
        assertThat(out.toString())
                .contains("Completed run run-1: 1,201 read, 0 filtered out, 0 new, 0 changed, 1,201 unchanged");
        assertThat(service.run(1).batches.equals(service.run(0).batches)).isTrue();
        assertThat(rejected()).doesNotExist();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_is_sent_is_the_contract() throws IOException {
        Path file = export(2);
        send(file, "--country", "TJ", "--body", "Committee against Torture", "--from-year", "2010");
        assertThat(service.starts.get(0).toString())
                .isEqualTo("{\"format\":\"uhri-json\",\"fileName\":\"export.json\",\"fileBytes\":" + Files.size(file)
                        + ",\"filter\":{\"countries\":[\"Tajikistan\"],\"bodies\":[\"CAT\"],\"fromYear\":2010,\"toYear\":null},\"tool\":\""
                        + ToolVersion.name() + "\"}");
        JsonNode batch = service.run(0).batches.get(0);
        assertThat(batch.propertyNames())
                .containsExactly("number", "recordsRead", "bytesRead", "filteredOut", "records", "rejected");
        assertThat(batch.get("recordsRead").asInt()).isEqualTo(2);
        assertThat(batch.get("filteredOut").asInt()).isEqualTo(1);
        assertThat(batch.get("bytesRead").asLong()).isEqualTo(Files.size(file));
        JsonNode record = batch.get("records").get(0);
        assertThat(record.propertyNames())
                .containsExactly(
                        "annotationId",
                        "documentId",
                        "symbol",
                        "paragraph",
                        "part",
                        "heading",
                        "text",
                        "type",
                        "body",
                        "countries",
                        "countryDerived",
                        "regions",
                        "themes",
                        "affectedPersons",
                        "sdgs",
                        "publicationDate",
                        "indexedOn",
                        "uprCycle",
                        "uprSession",
                        "position",
                        "recommendingStates",
                        "recommendingRegions",
                        "oddities",
                        "raw",
                        "recordHash",
                        "unsaid",
                        "cleaner");
        assertThat(record.get("publicationDate").asString()).isEqualTo("2018-06-18");
        assertThat(record.get("indexedOn").asString()).isEqualTo("2018-07-02T09:15:30.827");
        assertThat(record.get("part").isNull()).isTrue();
    }

    @Test
    void a_session_the_service_opens_is_kept_for_the_run() throws IOException {
        send(export(1));
        assertThat(service.cookies).containsExactly(null, "JSESSIONID=abc", "JSESSIONID=abc");
    }

    @Test
    void the_tool_knows_its_version() {
        assertThat(ToolVersion.name()).matches("ingest-uhri/\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void check_sends_nothing_and_says_what_is_in_the_file() throws IOException {
        Path file = export(10);
        Files.writeString(file, Files.readString(file).replaceFirst("\\[", "[17,"));
        assertThat(run(
                        "--check",
                        "--service",
                        service.address(),
                        "--rejected",
                        rejected().toString(),
                        file.toString()))
                .isEqualTo(1);
        assertThat(service.requests).isEmpty();
        assertThat(out.toString())
                .contains("uhri-json: 11 records read, 10 accepted, 0 filtered out, 1 rejected")
                .containsPattern("Body\\R +5  CAT\\R +5  UPR")
                .containsPattern("Year\\R +10  2018")
                .containsPattern("Type\\R +10  RECOMMENDATION")
                .containsPattern("Country\\R +10  Tajikistan")
                .contains("Rejected records with reasons: " + rejected());
        assertThat(rejected())
                .hasContent(
                        "record,annotation_id,reason_code,reason,raw\r\n1,,\"NOT_AN_OBJECT\",\"Record 1 is not an object\",\"17\"\r\n");
    }

    @Test
    void check_counts_oddities_with_their_meaning() throws IOException {
        Path file = Files.writeString(
                folder.resolve("odd.json"),
                Sample.list(Sample.treatyBody().with("Body", "-").with("Countries", List.of("TJ"))));
        assertThat(run("--check", file.toString())).isZero();
        assertThat(out.toString())
                .contains("1  NO_BODY           No body")
                .contains("1  ISO_COUNTRY       Country written as an ISO code");
    }

    @Test
    void rejected_records_go_to_the_service_and_to_a_csv_and_the_rest_goes_in() throws IOException {
        Path file = export(3);
        Files.writeString(
                file, Files.readString(file).replaceFirst("\\[", "[{\"AnnotationId\":null,\"Text\":\"=cmd\"},"));
        assertThat(send(file)).isEqualTo(1);
        assertThat(service.run(0).added).isEqualTo(3);
        JsonNode sent = service.run(0).batches.get(0).get("rejected").get(0);
        assertThat(sent.get("reasonCode").asString()).isEqualTo("NO_IDENTITY");
        assertThat(sent.get("recordNumber").asLong()).isEqualTo(1);
        assertThat(Files.readString(rejected()))
                .contains("1,,\"NO_IDENTITY\"")
                .contains("\"{\"\"AnnotationId\"\":null,\"\"Text\"\":\"\"=cmd\"\"}\"");
    }

    @Test
    void what_the_service_rejects_besides_is_fetched_from_it() throws IOException {
        service.rejectsOneMore = true;
        assertThat(send(export(3))).isEqualTo(1);
        assertThat(service.requests).endsWith("GET /api/v1/imports/run-0/rejected.csv");
        assertThat(rejected()).hasContent("record,reason\r\n9,from the service\r\n");
    }

    @Test
    void a_truncated_file_is_sent_up_to_the_cut_and_completed() throws IOException {
        Path file = export(600);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 30));
        assertThat(send(file)).isEqualTo(1);
        assertThat(service.run(0).added).isEqualTo(599);
        assertThat(service.run(0).state).isEqualTo("COMPLETED");
        assertThat(Files.readString(rejected())).contains("600,\"00000000-0000-4000-8000-000000000599\",\"TRUNCATED\"");
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"nothing.json", "page.html"})
    void a_file_that_cannot_be_read_ends_with_3_and_a_sentence(String name) throws IOException {
        Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html>");
        assertThat(send(folder.resolve(name))).isEqualTo(3);
        assertThat(err.toString().strip())
                .contains(name)
                .endsWith(".")
                .doesNotContain("Exception")
                .hasLineCount(1);
        assertThat(service.requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--country=Atlantis | UHRI has no country Atlantis",
                "--body=XYZ | UHRI has no body XYZ",
                "--service=http://example.org | Refusing plain http to example.org",
                "--service=ftp://example.org | wants an address",
                "--service=http://me:secret@127.0.0.1 | must not hold a password",
                "--from-year=x | --from-year",
                "--unknown | --unknown"
            })
    void a_wrong_command_ends_with_2_and_says_why(String argument, String words) throws IOException {
        assertThat(run(argument, export(1).toString())).isEqualTo(2);
        assertThat(err.toString()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080,false",
        "http://localhost,false",
        "http://[::1]:8080/,false",
        "https://example.org,false",
        "http://example.org,true"
    })
    void addresses_that_keep_the_password_safe_or_are_insisted_on_are_accepted(String address, boolean insecure) {
        assertThat(ServiceAddress.of(address, insecure).imports("").toString())
                .endsWith("/api/v1/imports")
                .doesNotContain("//api");
    }

    @Test
    void a_name_that_only_looks_like_loopback_is_not_trusted() throws IOException {
        assertThat(run("--service", "http://127.0.0.1.example.org", export(1).toString()))
                .isEqualTo(2);
        assertThat(run("--service", "http://localhost.example.org", export(1).toString()))
                .isEqualTo(2);
    }

    @Test
    void help_lists_the_exit_codes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).containsPattern("130 +cancelled").containsPattern("3 +the file cannot be read");
    }
}
