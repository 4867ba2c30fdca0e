package org.tavsiya.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SendingTest extends CommandRun {

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
                        "cleaner",
                        "language");
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
}
