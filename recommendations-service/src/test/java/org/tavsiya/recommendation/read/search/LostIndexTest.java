package org.tavsiya.recommendation.read.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.recommendation.write.Incoming;

/** The index can be lost or broken at any time; nothing but time is lost with it. */
class LostIndexTest extends ServiceTest {

    private static final String QUESTION = "/api/v1/recommendations?q=hazing";

    @BeforeAll
    void fill() {
        openAccounts();
        add(1, "Prevent hazing in the armed forces");
    }

    private int found() {
        Http.Answer answer = anonymous().get(QUESTION);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("total").asInt();
    }

    private Path folder() {
        return service.folder().resolve("search");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void files_are_closed_to_others() throws IOException {
        assertThat(found()).isPositive();
        service.bean(TextStore.class).keep();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void an_index_with_foreign_bytes_is_made_anew() throws IOException {
        int before = found();
        service.stop();
        for (Path file : files()) {
            Files.writeString(file, "not an index");
        }
        service.start();
        assertThat(found()).isEqualTo(before);
    }

    @Test
    void a_folder_that_was_deleted_is_made_anew() throws IOException {
        int before = found();
        service.stop();
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(folder());
        service.start();
        assertThat(found()).isEqualTo(before);
    }

    @Test
    void what_is_acknowledged_is_found_at_once() {
        int before = found();
        add(2, "End hazing of newcomers");
        assertThat(found()).isEqualTo(before + 1);
    }

    private void add(int number, String text) {
        importAll(List.of(Incoming.record()
                .id("aaaaaaaa-0000-4000-8000-00000000000" + number)
                .symbol("CAT/C/TJK/CO/3")
                .paragraph(String.valueOf(number))
                .text(text)
                .build()));
    }
}
