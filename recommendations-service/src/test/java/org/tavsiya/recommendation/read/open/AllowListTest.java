package org.tavsiya.recommendation.read.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tavsiya.eventlog.StoredName;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.document.RecommendationDocument;

/** What the view holds and nobody has called public stays inside: a kind of fact, a field of the source, a part of a piece of evidence. */
class AllowListTest {

    /** Kinds of facts that are told to nobody outside. What was removed is not shown at all. */
    private static final Set<String> INTERNAL = Set.of("demonstration-removed");

    private static final Evidence LAW = new Evidence(
            EvidenceKind.LAW,
            "A law",
            "Parliament",
            LocalDate.parse("2020-01-01"),
            "https://example.org/law",
            EvidenceLevel.STRUCTURAL,
            true);

    private static HistoryEntry fact(String kind, Map<String, List<String>> after, List<Map<String, String>> evidence) {
        return new HistoryEntry(
                0,
                0,
                Instant.EPOCH,
                kind,
                "ANALYST",
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                after,
                evidence,
                null,
                null,
                null);
    }

    private static RecommendationDocument withHistory(List<HistoryEntry> history) {
        RecommendationDocument document = new RecommendationDocument();
        document.history = history;
        return document;
    }

    @Test
    void of_every_kind_of_fact_somebody_has_said_whether_it_is_public() {
        Set<String> decided = new HashSet<>(PublicFact.KINDS);
        decided.addAll(INTERNAL);
        Set<String> recorded = Arrays.stream(RecommendationEvent.class.getPermittedSubclasses())
                .map(event -> event.getAnnotation(StoredName.class).value().replaceFirst(".*\\.", ""))
                .collect(Collectors.toSet());
        assertThat(decided).as("enter it in PublicFact.KINDS, or above").isEqualTo(recorded);
        assertThat(PublicFact.KINDS).doesNotContainAnyElementsOf(INTERNAL);
    }

    @Test
    void a_fact_of_a_kind_that_is_not_in_the_list_is_told_to_nobody() {
        List<HistoryEntry> history = List.of(
                fact("imported", null, null), fact("internal-note-written", null, null), fact("linked", null, null));
        assertThat(PublicFact.of(withHistory(history), other -> null))
                .extracting(PublicFact::kind)
                .containsExactly("imported", "linked");
    }

    @Test
    void a_field_of_the_source_that_is_not_in_the_list_is_told_to_nobody() {
        Map<String, List<String>> after = Map.of("text", List.of("New"), "restrictedNote", List.of("Who told us"));
        assertThat(PublicFact.of(withHistory(List.of(fact("source-revised", after, null))), other -> null))
                .singleElement()
                .satisfies(fact -> assertThat(fact.after()).containsOnlyKeys("text"));
    }

    @Test
    void of_a_piece_of_evidence_only_what_is_in_the_list_is_told() {
        Map<String, String> plain = new LinkedHashMap<>(LAW.toPlain());
        plain.put("file", "evidence/17.pdf");
        assertThat(PublicEvidence.of(List.of(plain)))
                .containsExactly(new PublicEvidence(
                        "LAW", "A law", "Parliament", "2020-01-01", "https://example.org/law", "STRUCTURAL", "true"));
    }

    /** What is cited in public today: a new part of it is decided about here. */
    @Test
    void every_part_of_a_piece_of_evidence_is_told_or_kept_on_purpose() {
        Set<String> told = Arrays.stream(PublicEvidence.class.getRecordComponents())
                .map(c -> c.getName())
                .collect(Collectors.toSet());
        assertThat(LAW.toPlain().keySet()).isEqualTo(told);
    }
}
