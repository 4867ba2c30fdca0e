package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.web.site.UploadRoom.Admission;
import tools.jackson.databind.json.JsonMapper;

class ReceptionsTest {

    @TempDir
    private Path data;

    private UploadFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = new UploadFolder(data, JsonMapper.builder().build());
    }

    private Receptions room(long reserve) {
        return new Receptions(
                folder,
                Clock.systemUTC(),
                DataSize.ofBytes(100),
                DataSize.ofBytes(250),
                DataSize.ofBytes(reserve),
                DataSize.ofBytes(90));
    }

    private void lies(String id, String account, long bytes) throws IOException {
        Files.write(folder.file(id), new byte[1]);
        folder.note(new Upload(
                id,
                "x.json",
                bytes,
                ImportFilter.NONE,
                false,
                Instant.EPOCH,
                new Actor(account, Role.ANALYST),
                false,
                0,
                null,
                null));
    }

    @Test
    void an_account_may_hold_its_quota_and_no_more() throws IOException {
        lies("one", "ana", 60);
        assertThat(room(0).admit("ana", 41).refusal()).isEqualTo("quota");
        assertThat(room(0).admit("ana", 40).refusal()).isNull();
        assertThat(room(0).admit("ben", 41).refusal()).isNull();
    }

    @Test
    void what_is_on_its_way_counts_until_it_has_arrived() {
        Receptions room = room(0);
        try (Admission first = room.admit("ana", 80)) {
            assertThat(first.refusal()).isNull();
            assertThat(room.admit("ana", 21).refusal()).isEqualTo("quota");
        }
        assertThat(room.admit("ana", 21).refusal()).isNull();
    }

    @Test
    void a_request_that_does_not_say_its_length_counts_as_the_largest() throws IOException {
        lies("one", "ana", 20);
        assertThat(room(0).admit("ana", -1).refusal()).isEqualTo("quota");
    }

    @Test
    void all_together_have_a_quota_too() throws IOException {
        lies("one", "ana", 100);
        lies("two", "ben", 100);
        assertThat(room(0).admit("eve", 51).refusal()).isEqualTo("full");
    }

    @Test
    void some_of_the_disk_stays_free() {
        assertThat(room(Long.MAX_VALUE / 2).admit("ana", 1).refusal()).isEqualTo("space");
    }

    @Test
    void no_more_than_four_are_received_at_once() {
        Receptions room = room(0);
        for (String account : new String[] {"a", "b", "c", "d"}) {
            assertThat(room.admit(account, 1).refusal()).isNull();
        }
        assertThat(room.admit("e", 1).refusal()).isEqualTo("busy");
    }
}
