package org.tavsiya.recommendation.read.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.vocabulary.Bodies;

class RowsTest {

    private final Dictionary words = new Dictionary();
    private final Columns columns = new Columns(words);
    private final RowWriter writer = new RowWriter(words, new Bodies());
    private final List<String> ids = new ArrayList<>();

    private RowsTest add(String id, String country, String paragraph, String day, Map<String, Object> more) {
        Document d = new Document("_id", id)
                .append("position", (long) ids.size())
                .append("since", (long) ids.size())
                .append("countries", List.of(country.split("\\+")))
                .append("body", "CAT")
                .append("symbol", "CAT/C/" + country + "/" + day.substring(0, 4))
                .append("paragraph", paragraph)
                .append("publicationDate", day)
                .append("year", Integer.valueOf(day.substring(0, 4)))
                .append("type", "RECOMMENDATION")
                .append("status", "NOT_ASSESSED")
                .append("lifecycle", "ACTIVE");
        d.putAll(more);
        int row = words.ids.number(id);
        columns.open(row);
        writer.write(RowFacts.of(d), columns, row);
        ids.add(id);
        return this;
    }

    private Rows rows() {
        return new Rows(columns.copy(), words, DataVersion.EMPTY, Map.of());
    }

    private static BitSet of(Rows rows, String... ids) {
        BitSet found = new BitSet();
        Arrays.stream(ids).mapToInt(rows::row).forEach(found::set);
        return found;
    }

    private static List<String> ids(Rows rows, int[] found) {
        return Arrays.stream(found).mapToObj(rows::id).toList();
    }

    @Test
    void parts_of_one_paragraph_come_together_however_far_apart_they_arrived() {
        add("a1", "Tajikistan", "10", "2012-11-23", Map.of())
                .add("b1", "Tajikistan", "11", "2012-11-23", Map.of())
                .add("a2", "Tajikistan", "10", "2012-11-23", Map.of("part", 1))
                .add("b2", "Tajikistan", "11", "2012-11-23", Map.of("part", 1));
        assertThat(ids(rows(), rows().byParagraph())).containsExactly("a1", "a2", "b1", "b2");
        assertThat(rows().sameParagraph("a1")).containsExactly("a2");
    }

    @Test
    void the_rows_of_a_state_are_those_that_name_it_among_others_too() {
        add("one", "Tajikistan", "1", "2012-11-23", Map.of())
                .add("both", "Kyrgyzstan+Tajikistan", "2", "2012-11-23", Map.of())
                .add("other", "Kyrgyzstan", "3", "2012-11-23", Map.of());
        Rows rows = rows();
        assertThat(ids(rows, rows.ofState(words.labels(Dimension.COUNTRY).find("Tajikistan"))))
                .containsExactly("one", "both");
        assertThat(ids(rows, rows.ofState(words.labels(Dimension.COUNTRY).find("Kyrgyzstan"))))
                .containsExactly("both", "other");
    }

    @Test
    void the_default_order_is_newest_first_and_paragraphs_in_their_own_order() {
        add("old", "Tajikistan", "5", "2006-12-07", Map.of())
                .add("p10", "Tajikistan", "10", "2018-06-29", Map.of())
                .add("p9", "Tajikistan", "9", "2018-06-29", Map.of());
        assertThat(ids(rows(), rows().inDefaultOrder(rows().byParagraph()))).containsExactly("p9", "p10", "old");
        assertThat(rows().ofDocument("CAT/C/Tajikistan/2018")).containsExactly("p9", "p10");
        assertThat(rows().ofDocument("CAT/C/Tajikistan/1999")).isEmpty();
    }

    /** Few rows are sorted, many are picked out of the whole order: both ways must agree. */
    @Test
    void few_and_many_rows_come_in_the_same_order() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            add(
                    "r" + i,
                    random.nextInt(10) == 0 ? "Tajikistan" : "Kyrgyzstan",
                    String.valueOf(random.nextInt(30)),
                    (2000 + random.nextInt(20)) + "-05-01",
                    Map.of());
        }
        Rows rows = rows();
        List<String> all = ids(rows, rows.inDefaultOrder(rows.byParagraph()));
        for (String country : List.of("Tajikistan", "Kyrgyzstan")) {
            int[] found = rows.ofState(words.labels(Dimension.COUNTRY).find(country));
            assertThat(ids(rows, rows.inDefaultOrder(found)))
                    .isEqualTo(all.stream()
                            .filter(Set.copyOf(ids(rows, found))::contains)
                            .toList());
        }
    }

    @Test
    void readers_keep_their_rows_while_others_are_written() {
        add("one", "Tajikistan", "1", "2012-11-23", Map.of()).add("two", "Tajikistan", "2", "2012-11-23", Map.of());
        Rows before = rows();
        for (int i = 0; i < 3_000; i++) {
            add("new" + i, "Kyrgyzstan", String.valueOf(i), "2012-11-23", Map.of());
        }
        add("one", "Tajikistan", "1", "2012-11-23", Map.of("status", "REGRESSED"));
        columns.open(words.ids.find("two"));
        columns.present[words.ids.find("two")] = false;
        Rows after = rows();
        assertThat(status(before, "one")).isEqualTo("NOT_ASSESSED");
        assertThat(status(after, "one")).isEqualTo("REGRESSED");
        assertThat(ids(before, before.byParagraph())).containsExactly("one", "two");
        assertThat(after.size()).isEqualTo(3_001);
        assertThat(after.sameParagraph("two")).isEmpty();
    }

    /** What {@link RowStore} asks before it keeps the orders: each of these moves a row, and what an assessment changes does not. */
    @Test
    void a_row_moves_with_its_paragraph_day_state_and_document_and_not_with_what_is_said_of_it() {
        add("one", "Tajikistan", "1", "2012-11-23", Map.of());
        Columns.Place before = columns.place(words.ids.find("one"));
        add(
                "one",
                "Tajikistan",
                "1",
                "2012-11-23",
                Map.of("status", "REGRESSED", "themes", List.of("Torture"), "position", 77L));
        assertThat(columns.place(words.ids.find("one"))).isEqualTo(before);
        for (Map<String, Object> moving : List.<Map<String, Object>>of(
                Map.of("paragraph", "2"),
                Map.of("publicationDate", "2013-01-01"),
                Map.of("part", 3),
                Map.of("countries", List.of("Kyrgyzstan")),
                Map.of("symbol", "CAT/C/other"),
                Map.of("demonstration", true))) {
            add("one", "Tajikistan", "1", "2012-11-23", moving);
            assertThat(columns.place(words.ids.find("one"))).as("%s", moving).isNotEqualTo(before);
        }
        columns.present[words.ids.find("one")] = false;
        assertThat(columns.place(words.ids.find("one"))).isNull();
    }

    @Test
    void a_later_version_in_which_nothing_moved_keeps_the_orders_and_shows_what_changed() {
        add("p10", "Tajikistan", "10", "2018-06-29", Map.of())
                .add("p9", "Tajikistan", "9", "2018-06-29", Map.of())
                .add("k", "Kyrgyzstan", "1", "2019-06-29", Map.of());
        Rows before = rows();
        int[] all = before.inDefaultOrder(before.byParagraph());
        add("p9", "Tajikistan", "9", "2018-06-29", Map.of("status", "REGRESSED"));
        Rows after = before.later(columns.copy(), DataVersion.EMPTY, Map.of());
        assertThat(after.byParagraph()).isSameAs(before.byParagraph());
        assertThat(after.inDefaultOrder(after.byParagraph()))
                .isEqualTo(all)
                .isEqualTo(rows().inDefaultOrder(rows().byParagraph()));
        assertThat(status(after, "p9")).isEqualTo("REGRESSED");
        assertThat(status(before, "p9")).isEqualTo("NOT_ASSESSED");
    }

    private String status(Rows rows, String id) {
        Column column = rows.column(Dimension.STATUS);
        return column.labels().label(column.first(words.ids.find(id)));
    }

    @Test
    void a_filter_finds_what_has_no_value_and_a_country_nobody_named() {
        add("themed", "Tajikistan", "1", "2012-11-23", Map.of("themes", List.of("Torture", "Detention")))
                .add("bare", "Tajikistan", "2", "2012-11-23", Map.of());
        Rows rows = rows();
        assertThat(ids(
                        rows,
                        filter(rows, Dimension.THEME, RecommendationFilter.NONE).matching()))
                .containsExactly("bare");
        assertThat(ids(rows, filter(rows, Dimension.THEME, "Detention").matching()))
                .containsExactly("themed");
        assertThat(filter(rows, Dimension.COUNTRY, "Atlantis").matching()).isEmpty();
    }

    @Test
    void a_grade_that_cannot_be_read_is_neither_a_status_nor_no_grade() {
        add("unread", "Tajikistan", "1", "2012-11-23", Map.of("grades", List.of(new Document("reading", null))))
                .add(
                        "read",
                        "Tajikistan",
                        "2",
                        "2012-11-23",
                        Map.of("grades", List.of(new Document("reading", "REGRESSED"), new Document("reading", null))))
                .add("none", "Tajikistan", "3", "2012-11-23", Map.of());
        Rows rows = rows();
        assertThat(ids(rows, filter(rows, Dimension.GRADE, Dimension.UNREAD).matching()))
                .containsExactly("unread");
        assertThat(ids(rows, filter(rows, Dimension.GRADE, "REGRESSED").matching()))
                .containsExactly("read");
        assertThat(ids(
                        rows,
                        filter(rows, Dimension.GRADE, RecommendationFilter.NONE).matching()))
                .containsExactly("none");
    }

    @Test
    void a_row_that_fails_one_dimension_only_counts_in_its_facet() {
        add("one", "Tajikistan", "1", "2012-11-23", Map.of("themes", List.of("Torture")));
        Rows rows = rows();
        RecommendationFilter theme = RecommendationFilter.ALL.with(Dimension.THEME, "Detention");
        assertThat(new RowFilter(theme, rows, null).facets().onlyFailing(Dimension.THEME))
                .hasSize(1);
        assertThat(new RowFilter(theme, rows, null).facets().onlyFailing(Dimension.TYPE))
                .isEmpty();
        assertThat(new RowFilter(theme.with(Dimension.BODY, "CEDAW"), rows, null)
                        .facets()
                        .failing())
                .isEmpty();
        assertThat(new RowFilter(theme.withYears(2020, null), rows, null)
                        .facets()
                        .failing())
                .isEmpty();
        assertThat(new RowFilter(RecommendationFilter.ALL, rows, of(rows, "one"))
                        .facets()
                        .matching())
                .hasSize(1);
        assertThat(new RowFilter(RecommendationFilter.ALL, rows, of(rows))
                        .facets()
                        .matching())
                .isEmpty();
    }

    private static RowFilter filter(Rows rows, Dimension dimension, String value) {
        return new RowFilter(RecommendationFilter.ALL.with(dimension, value), rows, null);
    }
}
