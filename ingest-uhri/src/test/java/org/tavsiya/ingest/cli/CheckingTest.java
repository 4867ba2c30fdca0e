package org.tavsiya.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.Sample;

class CheckingTest extends CommandRun {

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
}
