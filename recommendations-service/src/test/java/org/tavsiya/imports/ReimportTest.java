package org.tavsiya.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords;

/** The same source again, later: what it says differently is a change, and what it does not say stays. */
@Tag("contract")
class ReimportTest extends ImportingTest {

    @Test
    void importing_the_same_again_appends_nothing_to_any_recommendation() {
        IncomingRecord[] records = {fresh().build(), fresh().build(), fresh().build()};
        complete(records);
        long before = recommendationEvents();
        ImportReport again = complete(records);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.added() + again.changed() + again.rejected()).isZero();
        assertThat(recommendationEvents()).isEqualTo(before);
    }

    @Test
    void a_changed_record_tells_old_and_new_of_each_field() {
        IncomingRecord old = fresh().text("Old").build();
        complete(old);
        ImportReport report = complete(Incoming.record()
                .id(old.annotationId())
                .paragraph("12")
                .text("New")
                .themes("Torture", "Impunity")
                .build());
        assertThat(report.changed()).isEqualTo(1);
        var stream = service.bean(EventStore.class).readEvents(old.annotationId(), 1);
        SourceTextRevised revised = (SourceTextRevised) stream.next().getPayload();
        assertThat(revised.before())
                .isEqualTo(Map.of("text", List.of("Old"), "themes", List.of("Conditions of detention")));
        assertThat(revised.after()).isEqualTo(Map.of("text", List.of("New"), "themes", List.of("Torture", "Impunity")));
        assertThat(stream.hasNext()).isFalse();
        assertThat(service.bean(SourceRecords.class).historyOf(old.annotationId()))
                .hasSize(2);
    }

    @Test
    void a_record_whose_raw_spelling_alone_changed_is_kept_and_no_change() {
        IncomingRecord old = fresh().build();
        complete(old);
        long before = recommendationEvents();
        assertThat(complete(Incoming.record()
                                .id(old.annotationId())
                                .paragraph("12")
                                .hash("other-spelling")
                                .build())
                        .unchanged())
                .isEqualTo(1);
        assertThat(recommendationEvents()).isEqualTo(before);
        assertThat(service.bean(SourceRecords.class).historyOf(old.annotationId()))
                .hasSize(2);
    }

    @Test
    void a_record_that_changes_back_is_a_change_again() {
        IncomingRecord first = fresh().text("First").build();
        IncomingRecord second = Incoming.record()
                .id(first.annotationId())
                .paragraph("12")
                .text("Second")
                .build();
        complete(first);
        assertThat(complete(second).changed()).isEqualTo(1);
        assertThat(complete(first).changed()).isEqualTo(1);
        assertThat(complete(first).unchanged()).isEqualTo(1);
        assertThat(service.bean(SourceRecords.class).historyOf(first.annotationId()))
                .hasSize(2);
    }

    @Test
    void what_a_filtered_file_does_not_hold_stays() {
        IncomingRecord stays = fresh().build();
        complete(stays, fresh().build());
        complete(fresh().build());
        assertThat(anonymous()
                        .get("/api/v1/recommendations/" + stays.annotationId())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_was_said_about_it_survives_a_reimport() {
        IncomingRecord old = fresh().text("Old").build();
        complete(old);
        String path = "/api/v1/recommendations/" + old.annotationId();
        as(Role.ANALYST)
                .post(
                        path + "/assessments",
                        Map.of(
                                "status",
                                "NOT_IMPLEMENTED",
                                "evidence",
                                enough("2018-07-01"),
                                "statement",
                                statement("2018-07-01")),
                        "If-Match",
                        "\"0\"");
        complete(Incoming.record()
                .id(old.annotationId())
                .paragraph("12")
                .text("New")
                .build());
        assertThat(anonymous().get(path).json().get("status").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(anonymous().get(path).json().get("text").asString()).isEqualTo("New");
    }

    private SourceTextRevised revision(String id, long sequence) {
        var stream = service.bean(EventStore.class).readEvents(id, sequence);
        return stream.hasNext() ? (SourceTextRevised) stream.next().getPayload() : null;
    }

    @Test
    void what_a_source_does_not_say_stays() {
        IncomingRecord json = fresh().body("UPR").position("SUPPORTED").build();
        complete(json);
        IncomingRecord xlsx = new IncomingRecord(
                json.annotationId(),
                null,
                json.symbol(),
                json.paragraph(),
                null,
                json.heading(),
                json.text(),
                json.type(),
                json.body(),
                json.countries(),
                false,
                json.regions(),
                json.themes(),
                json.affectedPersons(),
                json.sdgs(),
                json.publicationDate(),
                null,
                null,
                null,
                "SUPPORTED",
                List.of(),
                List.of(),
                List.of(),
                "{\"Text\":\"…\"}",
                "another layout",
                List.of("documentId", "uprCycle", "part", "heading"),
                null);
        assertThat(complete(xlsx).unchanged()).isEqualTo(1);
        assertThat(complete(json).unchanged()).isEqualTo(1);
        assertThat(revision(json.annotationId(), 1)).isNull();
    }

    @Test
    void lists_are_sets() {
        IncomingRecord one = fresh().themes("Torture", "Impunity").build();
        complete(one);
        assertThat(complete(Incoming.record()
                                .id(one.annotationId())
                                .paragraph("12")
                                .themes("Impunity", "Torture")
                                .build())
                        .unchanged())
                .isEqualTo(1);
        assertThat(revision(one.annotationId(), 1)).isNull();
    }

    @Test
    void an_empty_list_that_is_said_is_a_change() {
        IncomingRecord one = fresh().themes("Torture").build();
        complete(one);
        assertThat(complete(Incoming.record()
                                .id(one.annotationId())
                                .paragraph("12")
                                .themes()
                                .build())
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void a_worse_value_never_replaces_a_better_one() {
        IncomingRecord good = fresh().build();
        complete(good);
        IncomingRecord worse = Incoming.record()
                .id(good.annotationId())
                .paragraph("12")
                .type("UNCLASSIFIED")
                .text("")
                .countries()
                .published(null)
                .odd("UUID_TYPE", "NO_CONTENT")
                .unsaid("countries")
                .build();
        assertThat(complete(worse).changed()).isEqualTo(1);
        SourceTextRevised revised = revision(good.annotationId(), 1);
        assertThat(revised.after()).containsOnlyKeys("publicationDate");
    }

    @Test
    void an_export_that_spells_the_same_otherwise_changes_nothing() {
        IncomingRecord named = fresh().type("CONCERN").build();
        complete(named);
        IncomingRecord coded = Incoming.record()
                .id(named.annotationId())
                .paragraph("12")
                .type("UNCLASSIFIED")
                .odd("ISO_COUNTRY", "UUID_TYPE")
                .unsaid("type")
                .build();
        assertThat(complete(coded).changed())
                .as("the same, in the spelling of another export")
                .isZero();
        assertThat(complete(named).changed()).as("and back again").isZero();
    }

    @Test
    void part_and_oddities_follow() {
        IncomingRecord first =
                fresh().part(1).odd("NO_TYPE").type("UNCLASSIFIED").build();
        complete(first);
        complete(Incoming.record()
                .id(first.annotationId())
                .paragraph("12")
                .part(2)
                .odd("BROKEN_ENTITY")
                .build());
        SourceTextRevised revised = revision(first.annotationId(), 1);
        assertThat(revised.after())
                .isEqualTo(Map.of(
                        "type", List.of("RECOMMENDATION"), "part", List.of("2"), "oddities", List.of("BROKEN_ENTITY")));
        var json = anonymous()
                .get("/api/v1/recommendations/" + first.annotationId())
                .json();
        assertThat(json.get("part").asInt()).isEqualTo(2);
    }

    @Test
    void another_cleaner_reaches_a_record_whose_raw_text_is_the_same() {
        IncomingRecord old = fresh().text("Badly read")
                .hash("same raw")
                .cleaner("ingest-uhri/1")
                .build();
        complete(old);
        IncomingRecord mended = Incoming.record()
                .id(old.annotationId())
                .paragraph("12")
                .text("Well read")
                .hash("same raw")
                .cleaner("ingest-uhri/2")
                .build();
        assertThat(complete(mended).changed()).isEqualTo(1);
        assertThat(complete(mended).unchanged()).isEqualTo(1);
    }

    private long recommendationEvents() {
        return service.bean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from domain_event where aggregate_type = 'recommendation'", Long.class);
    }
}
