package org.tavsiya.evidence.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tavsiya.evidence.Items.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.evidence.AddressState;
import org.tavsiya.evidence.Bearing;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Items;
import org.tavsiya.evidence.Quantity;
import org.tavsiya.evidence.QuotedPassage;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.events.AddressMarked;
import org.tavsiya.evidence.events.EvidenceAttached;
import org.tavsiya.evidence.events.EvidenceCaptured;
import org.tavsiya.evidence.events.EvidenceCorrected;
import org.tavsiya.evidence.events.EvidenceWithdrawn;
import org.tavsiya.evidence.write.attachevidence.AttachEvidence;
import org.tavsiya.evidence.write.attachevidence.DetachEvidence;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.evidence.write.correctevidence.CorrectEvidence;
import org.tavsiya.evidence.write.markaddress.MarkAddress;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.evidence.write.withdrawevidence.WithdrawEvidence;
import org.tavsiya.rules.RuleBroken;

class LibraryRulesTest {

    private static final Actor WHO = new Actor("account-1", Role.ANALYST);
    private static final EvidenceContent REPORT = Items.appeals(2023, 16, Sensitivity.PUBLIC);

    private final EvidenceState state = new EvidenceState();

    private List<?> ask(EvidenceCommand command) {
        var events = command.decide(state);
        events.forEach(state::evolve);
        return events;
    }

    private List<String> brokenBy(EvidenceCommand command) {
        try {
            command.decide(state);
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations().stream()
                    .map(v -> v.code() + " at " + v.field())
                    .toList();
        }
    }

    private void inTheLibrary() {
        ask(new CaptureEvidence("e-1", REPORT, WHO, TODAY));
    }

    private static EvidenceContent with(Quantity quantity, LocalDate factDate, String url, QuotedPassage passage) {
        return new EvidenceContent(
                REPORT.kind(),
                REPORT.title(),
                REPORT.publisher(),
                factDate,
                null,
                url,
                "ru",
                REPORT.level(),
                true,
                REPORT.reliability(),
                Sensitivity.PUBLIC,
                quantity,
                List.of(passage),
                List.of(),
                List.of());
    }

    @Test
    void what_is_captured_is_stored_as_plain_text_and_read_back_the_same() {
        EvidenceCaptured captured = (EvidenceCaptured)
                ask(new CaptureEvidence("e-1", REPORT, WHO, TODAY)).get(0);
        assertThat(captured.said())
                .containsEntry("number", "16")
                .containsEntry("unit", "appeals about torture")
                .containsEntry("year", "2023")
                .containsEntry("sensitivity", "PUBLIC")
                .doesNotContainKey("publishedOn");
        assertThat(captured.passages())
                .isEqualTo(List.of(Map.of("page", "12", "words", "The number of appeals about torture was 16.")));
        assertThat(state.content()).isEqualTo(REPORT);
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        EvidenceContent nothing = new EvidenceContent(
                null, " ", null, null, null, null, null, null, false, null, null, null, null, null, null);
        assertThat(brokenBy(new CaptureEvidence("e-1", nothing, WHO, TODAY)))
                .containsExactly(
                        "FieldNeeded at kind",
                        "FieldNeeded at title",
                        "FieldNeeded at publisher",
                        "FieldNeeded at factDate",
                        "FieldNeeded at language",
                        "FieldNeeded at level",
                        "FieldNeeded at reliability",
                        "FieldNeeded at sensitivity");
    }

    @Test
    void numbers_days_addresses_and_passages_are_looked_at() {
        Quantity bare = new Quantity(new BigDecimal("16"), null, null, null);
        assertThat(brokenBy(new CaptureEvidence(
                        "e-1",
                        with(bare, TODAY.plusDays(1), "javascript:alert(1)", new QuotedPassage("1", " ")),
                        WHO,
                        TODAY)))
                .containsExactly(
                        "DayHasCome at factDate",
                        "AddressIsOfTheWeb at url",
                        "NumberIsWhole at quantity.unit",
                        "FieldNeeded at passages[0].words");
        Quantity wild = new Quantity(new BigDecimal("-0.00001"), "appeals", 2031, "Tajikistan");
        assertThat(brokenBy(new CaptureEvidence(
                        "e-1", with(wild, TODAY, null, new QuotedPassage(null, "w".repeat(2_001))), WHO, TODAY)))
                .containsExactly(
                        "NumberCanBeDrawn at quantity.number",
                        "YearHasBegun at quantity.year",
                        "TextIsShort at passages[0].words");
    }

    @Test
    void a_correction_says_all_anew_with_its_reason_and_what_holds_is_not_said_again() {
        inTheLibrary();
        EvidenceContent right = Items.appeals(2023, 17, Sensitivity.PUBLIC);
        assertThat(brokenBy(new CorrectEvidence("e-1", 0L, right, " ", WHO, TODAY)))
                .containsExactly("FieldNeeded at reason");
        assertThat(ask(new CorrectEvidence("e-1", 0L, right, "Misread: 17.", WHO, TODAY)))
                .hasOnlyElementsOfType(EvidenceCorrected.class);
        assertThat(state.content()).isEqualTo(right);
        assertThat(ask(new CorrectEvidence("e-1", 1L, right, "Again.", WHO, TODAY)))
                .isEmpty();
    }

    @Test
    void an_address_that_changed_is_the_items_address_from_then_on() {
        inTheLibrary();
        assertThat(ask(new MarkAddress("e-1", null, AddressState.DEAD, null, WHO, TODAY)))
                .isEqualTo(
                        List.of(new AddressMarked("e-1", "DEAD", REPORT.url(), null, TODAY, "account-1", "ANALYST")));
        assertThat(brokenBy(new MarkAddress("e-1", null, AddressState.CHANGED, "ftp://x", WHO, TODAY)))
                .containsExactly("AddressIsOfTheWeb at newUrl");
        ask(new MarkAddress("e-1", null, AddressState.CHANGED, "https://archive.example/2023", WHO, TODAY));
        assertThat(state.content().url()).isEqualTo("https://archive.example/2023");
    }

    @Test
    void it_bears_upon_recommendations_of_the_register_only() {
        inTheLibrary();
        AttachEvidence attach = new AttachEvidence("e-1", null, "r-1", Bearing.CONTRADICTS, WHO);
        assertThat(brokenBy(attach)).containsExactly("RecommendationIsKnown at recommendationId");
        assertThat(ask(attach.lookedUp(true)))
                .isEqualTo(List.of(new EvidenceAttached("e-1", "r-1", "CONTRADICTS", "account-1", "ANALYST")));
        assertThat(ask(attach.lookedUp(true))).isEmpty();
        assertThat(ask(new DetachEvidence("e-1", null, "r-1", WHO))).hasSize(1);
        assertThat(ask(new DetachEvidence("e-1", null, "r-1", WHO))).isEmpty();
    }

    @Test
    void what_was_withdrawn_is_not_changed_or_used_any_more() {
        inTheLibrary();
        assertThat(ask(new WithdrawEvidence("e-1", null, "A forgery.", WHO)))
                .isEqualTo(List.of(new EvidenceWithdrawn("e-1", "A forgery.", "account-1", "ANALYST")));
        assertThat(ask(new WithdrawEvidence("e-1", null, "Again.", WHO))).isEmpty();
        assertThat(brokenBy(new CorrectEvidence("e-1", 1L, REPORT, "Why.", WHO, TODAY)))
                .containsExactly("StillInLibrary at null");
        assertThat(brokenBy(new AttachEvidence("e-1", null, "r-1", Bearing.SUPPORTS, true, WHO)))
                .containsExactly("StillInLibrary at null");
        assertThat(new CitedIsPublic(state, 0).broken()).isTrue();
    }

    @Test
    void only_what_is_public_and_there_can_be_cited() {
        assertThat(new CitedIsPublic(null, 2).broken()).isTrue();
        assertThat(new CitedIsPublic(null, 2).field()).isEqualTo("evidence[2].evidenceId");
        inTheLibrary();
        assertThat(new CitedIsPublic(state, 0).broken()).isFalse();
        ask(new CorrectEvidence("e-1", 0L, Items.appeals(2023, 16, Sensitivity.INTERNAL), "Not yet.", WHO, TODAY));
        assertThat(new CitedIsPublic(state, 0).broken()).isTrue();
    }
}
