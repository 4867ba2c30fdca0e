package org.tavsiya.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest extends CommandRun {

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

    @Test
    void the_tool_knows_its_version() {
        assertThat(ToolVersion.name()).matches("ingest-uhri/\\d+\\.\\d+\\.\\d+.*");
    }
}
