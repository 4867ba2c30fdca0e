package org.tavsiya.recommendation.read.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** A text is found in this process and by MongoDB: whichever way, the same. */
@Tag("contract")
class TextMatchesTest extends ServiceTest {

    private static final List<String> QUESTIONS = List.of(
            "torture",
            "TORTURE detention",
            "lawyer",
            "CAT/C/TJK",
            "а",
            "ҳ",
            "шиканҷа",
            "(",
            "88.1",
            ".*",
            "no such words at all",
            "ſ",
            "İ");

    @BeforeAll
    void fill() {
        service.bean(Demonstration.class).load(new Actor("admin", Role.ADMINISTRATOR));
        service.awaitViews();
    }

    @Test
    void memory_and_mongodb_find_the_same() {
        Snapshot now = service.bean(RowStore.class).snapshot();
        MongoTemplate mongo = service.bean(MongoTemplate.class);
        TextMatches here = new TextMatches(mongo, Integer.MAX_VALUE);
        TextMatches there = new TextMatches(mongo, 0);
        int found = 0;
        for (String question : QUESTIONS) {
            RecommendationFilter filter = RecommendationFilter.ALL.withText(question);
            BitSet rows = here.of(now, filter);
            assertThat(rows).as(question).isEqualTo(there.of(now, filter)).isEqualTo(here.everywhere(now, filter));
            found += rows.cardinality();
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void a_large_register_is_searched_in_the_chosen_state_alone_and_elsewhere_where_facets_ask() {
        Snapshot now = service.bean(RowStore.class).snapshot();
        TextMatches there = new TextMatches(service.bean(MongoTemplate.class), 0);
        RecommendationFilter elsewhere =
                RecommendationFilter.ALL.withText("torture").with(Dimension.COUNTRY, "Atlantis");
        assertThat(there.of(now, elsewhere).cardinality()).isZero();
        assertThat(there.everywhere(now, elsewhere).cardinality()).isPositive();
    }

    @Test
    void every_spelling_folds_into_one_as_the_pattern_takes_it() {
        List<String> texts = List.of(
                "Ҳуқуқҳои кӯдак",
                "њуќуќњои кўдак",
                "Ёлка — «закон»",
                "ИЗИН",
                "Straße",
                "ΣΊΣΥΦΟΣ",
                "non‑governmental",
                "child’s",
                "İstanbul",
                "ſ",
                "K");
        List<String> words = List.of(
                "хукук",
                "кудак",
                "елка",
                "\"закон\"",
                "изин",
                "straße",
                "σίσυφος",
                "non-governmental",
                "child's",
                "s",
                "k",
                "i");
        for (String text : texts) {
            for (String word : words) {
                boolean byPattern = Pattern.compile(
                                Folding.pattern(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find();
                assertThat(Folding.fold(text).contains(Folding.fold(word)))
                        .as(word + " in " + text)
                        .isEqualTo(byPattern);
            }
        }
    }
}
