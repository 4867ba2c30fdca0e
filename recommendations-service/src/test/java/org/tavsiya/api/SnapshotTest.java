package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.views.Views;

/** What one request reads is one snapshot, and its mark is the ETag of everything that is made of it. */
@Tag("contract")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SnapshotTest extends ServiceTest {

    private static final String ONE = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String OTHER = "aaaaaaaa-0000-4000-8000-000000000002";
    private static final List<String> PUBLIC = List.of(
            "/api/v1/recommendations",
            "/api/v1/recommendations/facets",
            "/api/v1/recommendations/" + ONE,
            "/api/v1/progress",
            "/api/v1/progress/voices.json",
            "/api/v1/progress?country=Tajikistan");

    @BeforeAll
    void fill() {
        openAccounts();
        importAll(List.of(
                Incoming.record().id(ONE).paragraph("12").part(1).build(),
                Incoming.record().id(OTHER).paragraph("12").part(2).build()));
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        PUBLIC.forEach(path -> marks.add(anonymous().get(path).header("ETag")));
        return marks;
    }

    @Test
    @Order(1)
    void every_answer_carries_the_same_mark() {
        assertThat(new TreeSet<>(marks())).hasSize(1);
    }

    @Test
    @Order(2)
    void a_recommendation_is_sent_again_when_another_that_it_shows_has_changed() {
        Http.Answer before = anonymous().get("/api/v1/recommendations/" + ONE);
        as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + OTHER + "/assessments",
                        Map.of(
                                "status",
                                "NOT_IMPLEMENTED",
                                "evidence",
                                enough("2019-01-01"),
                                "statement",
                                statement("2019-07-01")),
                        "If-Match",
                        "\"0\"");
        Http.Answer after = anonymous().get("/api/v1/recommendations/" + ONE, "If-None-Match", before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.json().get("related").get(0).get("status").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(after.header("Recommendation-Version"))
                .isEqualTo(before.header("Recommendation-Version"))
                .isEqualTo("\"0\"");
    }

    @Test
    @Order(3)
    void a_state_may_be_spelt_as_anything() {
        for (String spelt : List.of("*", "mark", "world", "state:Tajikistan", "none", "Atlantis")) {
            Http.Answer answer = anonymous().get("/api/v1/progress?country=" + spelt);
            assertThat(answer.status()).as(spelt + " " + answer.body()).isEqualTo(200);
            assertThat(answer.json().get("total").get("n").asInt()).as(spelt).isZero();
        }
        assertThat(anonymous()
                        .get("/api/v1/progress?country=Tajikistan")
                        .json()
                        .get("total")
                        .get("n")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    @Order(4)
    void a_line_whose_document_is_newer_or_gone_says_so_and_stands_in_its_place() {
        Views views = service.bean(Views.class);
        var documents =
                service.bean(MongoTemplate.class).getCollection(views.current().collection("recommendations"));
        documents.updateOne(new Document("_id", ONE), new Document("$set", new Document("position", 1_000L)));
        documents.deleteOne(new Document("_id", OTHER));
        for (String path : List.of("/api/v1/recommendations?sort=symbol", "/api/v1/recommendations.json?sort=symbol")) {
            Http.Answer list = anonymous().get(path);
            assertThat(list.json()
                            .get("items")
                            .valueStream()
                            .map(i -> i.get("id").asString() + " "
                                    + i.get("remark").asString() + " "
                                    + i.get("status").asString()))
                    .containsExactly(ONE + " CHANGED_SINCE NOT_ASSESSED", OTHER + " UNREADABLE NOT_IMPLEMENTED");
        }
    }

    @Test
    @Order(5)
    void after_a_rebuild_no_answer_of_before_is_taken_for_one_of_now() {
        List<String> before = marks();
        service.bean(Views.class).rebuild();
        service.awaitViews();
        for (int i = 0; i < PUBLIC.size(); i++) {
            assertThat(anonymous()
                            .get(PUBLIC.get(i), "If-None-Match", before.get(i))
                            .status())
                    .as(PUBLIC.get(i))
                    .isEqualTo(200);
        }
    }

    /** @return the generation that is lost */
    private int loseViews(Views views) {
        int number = views.current().number();
        service.bean(MongoTemplate.class).getDb().drop();
        return number;
    }

    /** The views are gone and being built again: between the whole answer of before and that of after lies no half one. */
    @Test
    @Order(6)
    void while_the_views_are_built_figures_say_so_instead_of_being_wrong() {
        Views views = service.bean(Views.class);
        AtomicInteger lost = new AtomicInteger(loseViews(views));
        List<Http.Answer> meanwhile = new ArrayList<>();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    meanwhile.add(anonymous().get("/api/v1/progress"));
                    boolean met = meanwhile.stream().anyMatch(a -> a.status() == 503);
                    // Nine events are read in some hundredths of a second: nobody may have asked meanwhile.
                    if (!met && !views.building() && views.current().number() > lost.get()) {
                        lost.set(loseViews(views));
                    }
                    return met && meanwhile.get(meanwhile.size() - 1).status() == 200;
                });
        for (Http.Answer answer : meanwhile) {
            if (answer.status() == 503) {
                assertThat(answer.header("Retry-After")).isEqualTo("3");
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(answer.json().get("detail").asString())
                        .startsWith("The views are being built from the log; ");
            } else {
                assertThat(answer.json().get("total").get("n").asInt()).isEqualTo(2);
            }
        }
    }
}
