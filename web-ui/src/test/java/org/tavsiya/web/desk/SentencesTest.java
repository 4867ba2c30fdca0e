package org.tavsiya.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

class SentencesTest extends DeskTest {

    @Autowired
    private Sentences sentences;

    @Test
    void days_in_a_sentence_are_written_as_people_write_them() {
        RuleBroken broken = new RuleBroken(List.of(new Violation(
                "EvidenceHasHappened",
                "The fact of a piece of evidence (2027-01-31) must not lie in the future (today is 2026-11-26).",
                Map.of(),
                "evidence[0].factDate")));
        assertThat(sentences.of(broken, null, Locale.ENGLISH))
                .isEqualTo(
                        "The fact of a piece of evidence (31 January 2027) must not lie in the future (today is 26 November 2026).");
    }

    @Test
    void what_only_looks_like_a_day_stands_as_it_is() {
        assertThat(sentences.of(
                        new RuleBroken("Unheard", "The record 2027-99-99 and A/2027-01-311 are none."),
                        null,
                        Locale.ENGLISH))
                .isEqualTo("The record 2027-99-99 and A/2027-01-311 are none.");
    }
}
