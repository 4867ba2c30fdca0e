package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tavsiya.web.desk.Desk.figure;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.web.desk.DeskTest;

@TestPropertySource(properties = "tavsiya.embedded-limit=5")
class LargerThanEmbeddedTest extends DeskTest {

    @Autowired
    private ImportRuns runs;

    @Test
    void a_file_beyond_the_limit_asks_first_and_is_imported_only_when_somebody_says_so() throws Exception {
        String discarded = desk.upload("large.json", Export.json(1, 6));
        String asking = desk.settled(discarded);
        assertThat(asking)
                .contains("docker-compose.yml")
                .contains("would hold 6 records")
                .contains("good for about 5");
        assertThat(runs.find(discarded)).isEmpty();
        desk.send(Role.ANALYST, "/en/desk/imports/" + discarded + "/cancellation");
        assertThat(desk.settled(discarded)).contains("Discarded");

        String confirmed = desk.upload("large.json", Export.json(1, 6));
        desk.settled(confirmed);
        desk.send(Role.ANALYST, "/en/desk/imports/" + confirmed + "/confirmation");
        assertThat(figure(desk.settled(confirmed), "New")).isEqualTo("6");

        String again = desk.upload("large.json", Export.json(1, 6));
        assertThat(figure(desk.settled(again), "Unchanged"))
                .as("nothing new, so nothing to ask")
                .isEqualTo("6");
    }
}
