package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.finding.FindingKind;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.finding.read.Findings;

/** Never cached and never public: what waits here is work, and not yet said. */
@RestController
@RequestMapping("/api/v1/findings")
@Tag(
        name = "Findings",
        description = "Assessments, corrections and retractions that wait for a second person. Needs the role of an "
                + "analyst; deciding needs a reviewer who is not the author.")
@ApiResponse(responseCode = "200", description = "The finding, or what became of it")
@ApiResponse(responseCode = "404", description = "There is no such finding")
@ApiResponse(
        responseCode = "409",
        description = "A rule refuses it, or the recommendation has changed since the submission (changes tells what)")
class FindingsApi {

    /**
     * @param mine whether the caller submitted it
     * @param decidable whether the caller may confirm or return it
     */
    record FindingInfo(
            String id,
            FindingKind kind,
            FindingState state,
            String recommendationId,
            long recommendationVersion,
            String assessmentId,
            String subject,
            String status,
            boolean ongoing,
            String baselineAssessmentId,
            String reason,
            LocalDate effectiveOn,
            LocalDate assertedOn,
            List<Map<String, String>> evidence,
            String sourceTitle,
            String sourceSymbol,
            String sourceParagraph,
            String sourceUrl,
            String sourceLanguage,
            String whyWrong,
            String authorRole,
            Instant submittedAt,
            String answers,
            String remark,
            String remarkField,
            String remarkPassage,
            Instant editedAt,
            Instant decidedAt,
            boolean mine,
            boolean decidable) {

        static FindingInfo of(FindingDocument f, SignedIn who) {
            boolean mine = f.author().equals(who.actor().id());
            return new FindingInfo(
                    f.id(),
                    FindingKind.valueOf(f.kind()),
                    FindingState.valueOf(f.state()),
                    f.recommendationId(),
                    f.recommendationVersion(),
                    f.assessmentId(),
                    f.subject(),
                    f.status(),
                    f.ongoing(),
                    f.baselineAssessmentId(),
                    f.reason(),
                    f.effectiveOn(),
                    f.assertedOn(),
                    f.evidence(),
                    f.sourceTitle(),
                    f.sourceSymbol(),
                    f.sourceParagraph(),
                    f.sourceUrl(),
                    f.sourceLanguage(),
                    f.whyWrong(),
                    f.authorRole(),
                    f.submittedAt(),
                    f.answers(),
                    f.remark(),
                    f.remarkField(),
                    f.remarkPassage(),
                    f.editedAt(),
                    f.decidedAt(),
                    mine,
                    f.edited() ? mine : f.waiting() && !mine && who.may(Role.REVIEWER));
        }
    }

    /** @param field what the remark speaks of, for example {@code reason}; {@code passage} the words in it; null for the whole */
    record Remark(
            @NotBlank @Size(max = 4000) String remark,
            @Pattern(regexp = "[A-Za-z0-9.]{1,40}") String field,
            @Size(max = 1000) String passage) {}

    /** @param version of the recommendation after a confirmation, else null */
    record Decided(String id, FindingState state, String recommendationId, Long version) {}

    private static final String ONTO =
            "Version of the recommendation that you looked at, for example \"3\"; absent, that of the submission";

    private final Findings findings;
    private final Proposals proposals;

    FindingsApi(Findings findings, Proposals proposals) {
        this.findings = findings;
        this.proposals = proposals;
    }

    @GetMapping
    @Operation(summary = "Findings, the newest first, at most 500")
    List<FindingInfo> list(
            @Parameter(description = "Only those of this state") @RequestParam(required = false) FindingState state,
            @Parameter(description = "Only those about this recommendation") @RequestParam(required = false)
                    String recommendation,
            @AuthenticationPrincipal SignedIn who) {
        return findings.list(state, recommendation).stream()
                .map(f -> FindingInfo.of(f, who))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One finding with its content")
    FindingInfo show(
            @Parameter(description = "Id of the finding") @PathVariable String id,
            @AuthenticationPrincipal SignedIn who) {
        return FindingInfo.of(findings.show(id), who);
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Confirm it as the second person, which publishes it")
    ResponseEntity<Decided> confirm(
            @Parameter(description = "Id of the finding") @PathVariable String id,
            @Parameter(description = ONTO) @RequestHeader(name = "If-Match", required = false) String version,
            @AuthenticationPrincipal SignedIn who) {
        Proposals.Confirmed confirmed =
                proposals.confirm(id, version == null ? null : IfMatch.version(version), who.actor());
        return ResponseEntity.ok(
                new Decided(id, FindingState.CONFIRMED, confirmed.recommendationId(), confirmed.version()));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Return it to its author with a remark")
    ResponseEntity<Decided> giveBack(
            @Parameter(description = "Id of the finding") @PathVariable String id,
            @Valid @RequestBody Remark body,
            @AuthenticationPrincipal SignedIn who) {
        proposals.giveBack(id, body.remark(), body.field(), body.passage(), who.actor());
        return ResponseEntity.ok(new Decided(id, FindingState.RETURNED, null, null));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Take one's own back")
    ResponseEntity<Decided> withdraw(
            @Parameter(description = "Id of the finding") @PathVariable String id,
            @AuthenticationPrincipal SignedIn who) {
        proposals.withdraw(id, who.actor());
        return ResponseEntity.ok(new Decided(id, FindingState.WITHDRAWN, null, null));
    }
}
