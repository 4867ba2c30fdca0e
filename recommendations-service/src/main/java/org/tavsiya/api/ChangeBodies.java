package org.tavsiya.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.tavsiya.account.SignedIn;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.ThirdPartyKind;
import org.tavsiya.recommendation.write.model.AssessmentDraft;

/** What a change of a recommendation is sent with. How long a text may be, and what else it must hold, the rules say once more. */
final class ChangeBodies {

    private ChangeBodies() {}

    record ThemeBody(
            @NotBlank @Size(max = Limits.THEME) String theme,
            @NotNull @Valid Statement statement) {}

    record PositionBody(
            @NotNull Position position, @NotNull @Valid Statement statement) {}

    record ClaimBody(
            @NotNull Status claimedStatus,
            @Size(max = Limits.QUOTATION) String claim,
            @NotNull @Valid Statement statement) {}

    record GradeBody(
            @NotBlank @Size(max = Limits.ID) String scheme,
            @NotBlank @Size(max = Limits.ID) String code,
            @Size(max = Limits.QUOTATION) String quotation,
            @NotNull @Valid Statement statement) {}

    /** @param words what the institution said itself, quoted shortly; {@code reading} is what that amounts to. At least one of them. */
    record ThirdPartyBody(
            @NotNull ThirdPartyKind kind,
            @NotBlank @Size(max = Limits.PUBLISHER) String institution,
            Status reading,
            @Size(max = Limits.QUOTATION) String words,
            @NotNull @Valid Statement statement) {}

    record AssessmentBody(
            @NotNull Status status,
            Boolean ongoing,
            @Size(max = Limits.EVIDENCE) List<@NotNull @Valid Evidence> evidence,
            @Size(max = Limits.ID) String baselineAssessmentId,
            @NotNull @Valid Statement statement) {

        AssessmentDraft draft(SignedIn author) {
            return new AssessmentDraft(
                    UUID.randomUUID().toString(),
                    status,
                    Boolean.TRUE.equals(ongoing),
                    evidence == null ? List.of() : evidence,
                    author.actor().id());
        }
    }

    /** @param whyWrong what was wrong about the assessment that is corrected; public, like the reason of the right one */
    record CorrectionBody(
            @NotNull Status status,
            Boolean ongoing,
            @Size(max = Limits.EVIDENCE) List<@NotNull @Valid Evidence> evidence,
            @Size(max = Limits.REASON) String whyWrong,
            @Size(max = Limits.ID) String baselineAssessmentId,
            @NotNull @Valid Statement statement) {

        AssessmentDraft draft(SignedIn author) {
            return new AssessmentBody(status, ongoing, evidence, baselineAssessmentId, statement).draft(author);
        }
    }

    record LifecycleBody(
            @NotNull Lifecycle lifecycle,
            @Size(max = Limits.ID) String supersededBy,
            @NotNull @Valid Statement statement) {}

    record LinkBody(
            @NotNull LinkKind kind,
            @NotBlank @Size(max = Limits.ID) String olderId,
            @NotNull @Valid Statement statement) {}

    record RetractionBody(@NotNull @Valid Statement statement) {}
}
