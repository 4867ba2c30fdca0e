package org.tavsiya.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.events.RecommendationImported;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.TextTold;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords.Met;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords.Standing;

/** The same annotation in exports of several languages is one recommendation, whose text stands in each of them. */
@Tag("contract")
class LanguagesTest extends ImportingTest {

    private List<?> events(String id) {
        return service.bean(EventStore.class)
                .readEvents(id)
                .asStream()
                .map(event -> event.getPayload())
                .toList();
    }

    private static Incoming russian(IncomingRecord english) {
        return Incoming.record()
                .id(english.annotationId())
                .paragraph("12")
                .text("Вести учет каждого задержания")
                .themes("Условия содержания под стражей")
                .language("ru");
    }

    private Met met(IncomingRecord record) {
        return service.bean(KnownRecords.class)
                .look()
                .meet(List.of(record), "uhri-json")
                .get(0);
    }

    @Test
    void another_languages_export_adds_its_text_and_takes_nothing_else() {
        IncomingRecord english = fresh().build();
        complete(english);
        IncomingRecord russian = russian(english).build();
        assertThat(met(russian).standing()).isEqualTo(Standing.CHANGED);
        assertThat(met(russian).differences())
                .containsExactly(
                        new KnownRecords.Difference("text.ru", List.of(), List.of("Вести учет каждого задержания")));

        assertThat(complete(russian).changed()).isEqualTo(1);
        assertThat(events(english.annotationId())).hasSize(2).last().isInstanceOfSatisfying(TextTold.class, told -> {
            assertThat(told.language()).isEqualTo("ru");
            assertThat(told.text()).isEqualTo("Вести учет каждого задержания");
            assertThat(told.official()).isTrue();
        });
        assertThat(met(russian).standing()).isEqualTo(Standing.UNCHANGED);
        assertThat(complete(russian).unchanged()).isEqualTo(1);
        assertThat(complete(english).unchanged()).isEqualTo(1);
        assertThat(events(english.annotationId())).hasSize(2);
    }

    @Test
    void a_text_that_falls_back_to_english_is_no_text_in_that_language() {
        IncomingRecord english = fresh().text("Keep a register").build();
        complete(english);
        IncomingRecord fallen = russian(english).text("Keep a register").build();
        assertThat(met(fallen).standing()).isEqualTo(Standing.UNCHANGED);
        assertThat(complete(fallen).unchanged()).isEqualTo(1);
        assertThat(events(english.annotationId())).hasSize(1);
    }

    @Test
    void a_changed_text_in_another_language_replaces_the_one_of_before() {
        IncomingRecord english = fresh().build();
        complete(english);
        complete(russian(english).build());
        assertThat(complete(russian(english).text("Вести учет всех задержаний").build())
                        .changed())
                .isEqualTo(1);
        assertThat(events(english.annotationId())).hasSize(3);
    }

    @Test
    void what_came_in_another_language_first_is_known_as_such_and_english_then_tells_its_fields() {
        IncomingRecord english = fresh().text("Keep a register").build();
        complete(russian(english).build());
        assertThat(events(english.annotationId())).hasSize(2).first().isInstanceOf(RecommendationImported.class);
        assertThat(events(english.annotationId()).get(1)).isInstanceOf(TextTold.class);

        assertThat(complete(english).changed()).isEqualTo(1);
        assertThat(events(english.annotationId()).get(2))
                .isInstanceOfSatisfying(
                        SourceTextRevised.class,
                        revised -> assertThat(revised.after().get("text")).containsExactly("Keep a register"));
        assertThat(complete(russian(english).build()).unchanged()).isEqualTo(1);
        assertThat(events(english.annotationId())).hasSize(3);
    }

    @Test
    void a_translation_typed_for_a_place_is_no_other_part_of_it() {
        IncomingRecord english = Incoming.record()
                .id(null)
                .symbol("E/C.12/TJK/CO/77")
                .paragraph("5")
                .text("Pay pensions in time")
                .build();
        complete(english);
        ImportReport report = complete(Incoming.record()
                .id(null)
                .symbol("E/C.12/TJK/CO/77")
                .paragraph("5")
                .text("Своевременно выплачивать пенсии")
                .language("ru")
                .build());
        assertThat(report.added()).isZero();
        assertThat(report.changed()).isEqualTo(1);
    }
}
