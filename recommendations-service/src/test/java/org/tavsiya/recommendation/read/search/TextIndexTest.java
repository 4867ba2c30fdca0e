package org.tavsiya.recommendation.read.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tavsiya.recommendation.read.rows.LooseRows;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;

/** A text is found as of the version of the data that is asked, whatever came later. */
class TextIndexTest {

    @TempDir
    Path data;

    private final LooseRows loose = new LooseRows();
    private final TextMatches matches = new TextMatches(null, new Words(), new Bodies());

    private TextFields text(String id, long position, String text) {
        return new TextFields(id, position, false, "CAT/C/TJK/CO/3", "46", null, text, List.of());
    }

    private static TextFields removed(String id, long position) {
        return new TextFields(id, position, true, null, null, null, null, List.of());
    }

    private Rows row(String id, long position) {
        loose.add(new Document("_id", id)
                .append("position", position)
                .append("countries", List.of("Tajikistan"))
                .append("body", "CAT")
                .append("symbol", "CAT/C/TJK/CO/3")
                .append("type", "RECOMMENDATION")
                .append("status", "NOT_ASSESSED")
                .append("lifecycle", "ACTIVE"));
        return loose.rows();
    }

    private List<String> found(TextIndex index, Rows rows, String question) throws IOException {
        index.show();
        try (TextIndex.Searcher searcher = index.searcher()) {
            return IntStream.of(matches.answer(rows, searcher, question).rows().stream()
                            .toArray())
                    .mapToObj(rows::id)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void an_older_version_finds_the_older_text_and_a_newer_one_the_newer() throws IOException {
        row("a", 1);
        row("b", 2);
        try (TextIndex index = new TextIndex(new SearchFolder(data).open())) {
            index.take(List.of(text("a", 1, "End hazing"), text("b", 2, "End hazing")), 2);
            index.take(List.of(text("a", 5, "End polygamy")), 5);
            index.take(List.of(text("a", 8, "End trafficking")), 8);
            assertThat(found(index, loose.rows(2), "hazing")).containsExactly("a", "b");
            assertThat(found(index, loose.rows(5), "hazing")).containsExactly("b");
            assertThat(found(index, loose.rows(5), "polygamy")).containsExactly("a");
            assertThat(found(index, loose.rows(4), "polygamy")).isEmpty();
            assertThat(found(index, loose.rows(8), "polygamy")).isEmpty();
            assertThat(found(index, loose.rows(8), "trafficking")).containsExactly("a");
        }
    }

    @Test
    void what_was_removed_is_found_before_and_never_after_and_again_when_it_comes_back() throws IOException {
        row("a", 1);
        try (TextIndex index = new TextIndex(new SearchFolder(data).open())) {
            index.take(List.of(text("a", 1, "End hazing")), 1);
            index.take(List.of(removed("a", 4)), 4);
            assertThat(found(index, loose.rows(3), "hazing")).containsExactly("a");
            assertThat(found(index, loose.rows(4), "hazing")).isEmpty();
            index.take(List.of(text("a", 6, "End hazing")), 6);
            assertThat(found(index, loose.rows(6), "hazing")).containsExactly("a");
            assertThat(found(index, loose.rows(5), "hazing")).isEmpty();
        }
    }

    @Test
    void a_row_that_the_snapshot_does_not_hold_is_never_found() throws IOException {
        Rows before = row("a", 1);
        try (TextIndex index = new TextIndex(new SearchFolder(data).open())) {
            index.take(List.of(text("a", 1, "End hazing"), text("b", 2, "End hazing")), 2);
            assertThat(found(index, before, "hazing")).containsExactly("a");
            assertThat(found(index, row("b", 2), "hazing")).containsExactly("a", "b");
        }
    }

    @Test
    void what_was_kept_is_there_after_a_start_and_what_was_not_is_to_be_read_again() throws IOException {
        row("a", 1);
        row("b", 2);
        SearchFolder folder = new SearchFolder(data);
        try (TextIndex index = new TextIndex(folder.open())) {
            index.follow("views");
            index.take(List.of(text("a", 1, "End hazing")), 1);
            index.take(List.of(text("a", 2, "End polygamy")), 2);
            index.keep("event-2");
            index.take(List.of(text("b", 3, "End hazing")), 3);
        }
        try (TextIndex index = new TextIndex(folder.open())) {
            assertThat(index.source()).isEqualTo("views");
            assertThat(index.position()).isEqualTo(2);
            assertThat(index.keptEvent()).isEqualTo("event-2");
            assertThat(found(index, loose.rows(1), "hazing")).containsExactly("a");
            index.take(List.of(text("a", 5, "End trafficking")), 5);
            assertThat(found(index, loose.rows(4), "polygamy")).containsExactly("a");
            assertThat(found(index, loose.rows(5), "polygamy")).isEmpty();
        }
    }

    @Test
    void the_same_text_again_writes_nothing() throws IOException {
        row("a", 1);
        try (TextIndex index = new TextIndex(new SearchFolder(data).open())) {
            index.take(List.of(text("a", 1, "End hazing")), 1);
            index.show();
            int before = documents(index);
            index.follow("other views");
            index.take(List.of(text("a", 7, "End hazing")), 7);
            index.show();
            assertThat(documents(index)).isEqualTo(before);
            assertThat(found(index, loose.rows(7), "hazing")).containsExactly("a");
        }
    }

    private static int documents(TextIndex index) throws IOException {
        try (TextIndex.Searcher searcher = index.searcher()) {
            return searcher.reader().maxDoc();
        }
    }
}
