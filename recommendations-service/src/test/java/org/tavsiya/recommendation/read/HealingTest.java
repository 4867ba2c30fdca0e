package org.tavsiya.recommendation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.views.ViewState;
import org.tavsiya.views.Views;

/**
 * Views that lost something, were changed by hand or cannot show an event notice it, mend what can be mended, and go
 * on with all the rest.
 */
@Tag("contract")
class HealingTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private MongoTemplate mongo;
    private JdbcTemplate sql;

    @BeforeAll
    void fill() {
        openAccounts();
        service.bean(Demonstration.class).load(new Actor("admin", Role.ADMINISTRATOR));
        service.awaitViews();
    }

    @BeforeEach
    void whole() {
        mongo = service.bean(MongoTemplate.class);
        sql = service.bean(JdbcTemplate.class);
        compare();
    }

    @Test
    void a_document_that_was_rolled_back_is_made_anew_by_the_next_event() {
        List<String> ids = ids();
        Document older = document(ids.get(0));
        tag(ids.get(0), "Freedom of movement");
        Document newest = document(ids.get(0));
        mongo.getCollection(collection()).replaceOne(new Document("_id", ids.get(0)), older);
        tag(ids.get(0), "Right to food", newest.getLong("version"));
        assertThat(document(ids.get(0)).getLong("version")).isEqualTo(newest.getLong("version") + 1);
        assertThat(document(ids.get(0)).getList("tagged", String.class))
                .contains("Freedom of movement", "Right to food");
        assertThat(service.bean(Views.class).state().error()).isNull();
    }

    @Test
    void a_comparison_mends_what_is_missing_older_newer_unreadable_or_unknown_and_everybody_reads_again() {
        List<String> ids = ids();
        tag(ids.get(1), "Right to food");
        Map<String, Document> right = documents();
        int repairs = service.bean(Views.class).current().repairs();
        mongo.getCollection(collection()).deleteOne(new Document("_id", ids.get(0)));
        set(ids.get(1), new Document("version", 0L).append("text", "Older"));
        set(ids.get(2), new Document("version", 99L).append("text", "From a future that was rolled back"));
        set(ids.get(3), new Document("version", "no number").append("countries", 7));
        mongo.getCollection(collection())
                .insertOne(new Document(right.get(ids.get(4)))
                        .append("_id", UUID.randomUUID().toString()));
        assertThat(compare().mended()).isEqualTo(5);
        assertThat(documents()).isEqualTo(right);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> service.bean(Views.class).current().repairs() > repairs);
        assertThat(service.bean(RowStore.class).snapshot().rows().size()).isEqualTo(right.size());
        assertThat(compare().mended()).isZero();
    }

    @Test
    void an_event_that_nobody_can_read_stops_only_its_own_recommendation_and_heals_when_it_can_be_read() {
        List<String> ids = ids();
        long before = document(ids.get(5)).getLong("version");
        tag(ids.get(5), "Right to food");
        String payload = "select payload from domain_event where aggregate_id = ? and sequence_number = ?";
        byte[] readable = sql.queryForObject(payload, byte[].class, ids.get(5), before + 1);
        breakEvent(ids.get(5), before + 1, "{\"reason\":[[1]]}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        service.bean(Views.class).rebuild();
        service.awaitViews();
        tag(ids.get(6), "Right to food");
        assertThat(document(ids.get(6)).getList("tagged", String.class)).contains("Right to food");
        assertThat(document(ids.get(5)).getLong("version")).isEqualTo(before);
        ViewState.SetAside aside = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> service.bean(Views.class).state().setAside(), list -> list.size() == 1)
                .get(0);
        assertThat(aside.recommendationId()).isEqualTo(ids.get(5));
        assertThat(aside.sequence()).isEqualTo(before + 1);
        assertThat(aside.reason()).isNotBlank();
        assertThat(as(Role.ADMINISTRATOR).get("/api/v1/views").json().get("setAside"))
                .hasSize(1);
        breakEvent(ids.get(5), before + 1, readable);
        compare();
        assertThat(document(ids.get(5)).getLong("version")).isEqualTo(before + 1);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> service.bean(Views.class).state().setAside().isEmpty());
    }

    private void breakEvent(String id, long sequence, byte[] payload) {
        assertThat(sql.update(
                        "update domain_event set payload = ? where aggregate_id = ? and sequence_number = ?",
                        payload,
                        id,
                        sequence))
                .isEqualTo(1);
    }

    private ViewState.Comparison compare() {
        Http.Answer asked = as(Role.ADMINISTRATOR).post("/api/v1/views/comparison", null);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        ViewState.Comparison done = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> service.bean(Views.class).state().comparison(), c -> c.endedAt() != null);
        assertThat(done.error()).isNull();
        assertThat(done.compared()).isGreaterThan(100);
        return done;
    }

    private void tag(String id, String theme) {
        tag(id, theme, document(id).getLong("version"));
    }

    private void tag(String id, String theme, long version) {
        Http.Answer answer = as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + id + "/themes",
                        Map.of("theme", theme, "statement", statement("2020-01-01")),
                        "If-Match",
                        "\"" + version + "\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Those that neither theme was given by their source: to tag what is there already records nothing. Ids differ from run to run. */
    private List<String> ids() {
        return documents().values().stream()
                .filter(d -> Collections.disjoint(
                        d.getList("themes", String.class), List.of("Freedom of movement", "Right to food")))
                .map(d -> d.getString("_id"))
                .sorted()
                .toList();
    }

    private String collection() {
        return service.bean(Views.class).current().collection(RecommendationDocument.COLLECTION);
    }

    private Document document(String id) {
        return mongo.getCollection(collection()).find(new Document("_id", id)).first();
    }

    private void set(String id, Document fields) {
        mongo.getCollection(collection()).updateOne(new Document("_id", id), new Document("$set", fields));
    }

    private Map<String, Document> documents() {
        Map<String, Document> all = new TreeMap<>();
        mongo.getCollection(collection()).find().forEach(d -> all.put(d.getString("_id"), d));
        return all;
    }
}
