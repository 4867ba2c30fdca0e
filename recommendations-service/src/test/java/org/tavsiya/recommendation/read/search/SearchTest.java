package org.tavsiya.recommendation.read.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Facet;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Listing;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** What is asked for is found, in three languages and by every part of a recommendation, and every figure counts the same. */
@Tag("contract")
class SearchTest extends ServiceTest {

    @BeforeAll
    void fill() {
        service.bean(Demonstration.class).load(new Actor("admin", Role.ADMINISTRATOR));
        service.awaitViews();
    }

    private Snapshot now() {
        return service.bean(RowStore.class).snapshot();
    }

    private List<PublicListItem> found(String question) {
        return service.bean(ListRecommendations.class)
                .list(now(), RecommendationFilter.ALL.withText(question), Sort.NEWEST, 0, 200)
                .items();
    }

    private static String all(PublicListItem item) {
        return (item.heading() + " " + item.text()).toLowerCase();
    }

    @Test
    void every_word_must_occur_in_any_of_its_forms() {
        assertThat(found("text:lawyers text:independent"))
                .isNotEmpty()
                .allMatch(i -> all(i).contains("lawyer") && all(i).contains("independen"));
        assertThat(found("lawyer")).hasSameSizeAs(found("LAWYERS"));
        assertThat(found("no such words at all")).isEmpty();
        assertThat(found("(")).isEmpty();
    }

    @Test
    void a_phrase_stands_as_it_is_written_and_a_beginning_goes_on() {
        assertThat(found("\"definition of torture\""))
                .isNotEmpty()
                .hasSizeLessThan(found("definition torture").size() + 1);
        assertThat(found("\"torture of definition\"")).isEmpty();
        assertThat(found("tortur*"))
                .hasSizeGreaterThanOrEqualTo(found("text:torture").size());
    }

    @Test
    void or_adds_and_not_takes_away() {
        int torture = found("text:torture").size();
        int both = found("text:torture text:lawyer").size();
        int one = found("text:torture OR text:lawyer").size();
        assertThat(both).isPositive();
        assertThat(one).isEqualTo(torture + found("text:lawyer").size() - both);
        assertThat(found("text:torture -text:lawyer")).hasSize(torture - both);
        assertThat(found("text:torture NOT text:lawyer")).hasSize(torture - both);
        assertThat(found("text:(torture AND lawyer)")).hasSize(both);
    }

    @Test
    void a_symbol_is_found_whole_and_by_part_and_a_paragraph_by_its_number() {
        assertThat(found("CAT/C/TJK/CO/3"))
                .isNotEmpty()
                .allMatch(i -> i.symbol().equals("CAT/C/TJK/CO/3"));
        assertThat(found("symbol:cat/c/tjk"))
                .hasSizeGreaterThan(found("CAT/C/TJK/CO/3").size())
                .allMatch(i -> i.symbol().startsWith("CAT/C/TJK"));
        assertThat(found("symbol:CAT/C/TJK/CO/3 para:46"))
                .isNotEmpty()
                .allMatch(i -> i.paragraph().equals("46"));
        assertThat(found("body:CEDAW")).isNotEmpty().allMatch(i -> i.body().equals("CEDAW"));
    }

    @Test
    void a_russian_or_tajik_word_finds_english_texts_by_the_labels() {
        assertThat(found("пыток"))
                .isNotEmpty()
                .allMatch(i -> i.themes().toString().contains("orture"));
        assertThat(found("Таджикистан")).hasSameSizeAs(found("Тоҷикистон")).isNotEmpty();
        assertThat(found("занон")).isNotEmpty();
        assertThat(found("КПП")).as("the committee's short name").isNotNull();
    }

    @Test
    void list_facets_and_figures_count_the_same() {
        Snapshot now = now();
        for (String question : List.of("torture", "women OR children", "-torture", "body:CAT", "пыток", "rights")) {
            for (RecommendationFilter filter : List.of(
                    RecommendationFilter.ALL.withText(question),
                    RecommendationFilter.ALL.withText(question).with(Dimension.FAMILY, "UPR"))) {
                Listing list = service.bean(ListRecommendations.class).list(now, filter, Sort.NEWEST, 0, 200);
                assertThat(service.bean(ProgressQueries.class)
                                .progress(now, filter)
                                .total()
                                .n())
                        .as(question)
                        .isEqualTo((int) list.total());
                Facet bodies = service.bean(ListRecommendations.class).facet(now, filter, Dimension.BODY);
                assertThat(bodies.values().stream().mapToInt(Facet.Value::count).sum())
                        .as(question)
                        .isEqualTo((int) list.total());
            }
        }
    }

    @Test
    void every_old_and_new_spelling_is_one_word() {
        assertThat(Arrays.asList("Ҳуқуқҳои", "њуќуќњои", "ХУКУКХОИ").stream().map(Folding::fold))
                .containsOnly("хукукхои");
        assertThat(Folding.fold("Ёлка — «закон» Côte İstanbul")).isEqualTo("елка — \"закон\" cote istanbul");
    }
}
