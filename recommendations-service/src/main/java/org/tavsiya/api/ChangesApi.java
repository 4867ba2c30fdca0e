package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.ChangeBodies.AssessmentBody;
import org.tavsiya.api.ChangeBodies.ClaimBody;
import org.tavsiya.api.ChangeBodies.CorrectionBody;
import org.tavsiya.api.ChangeBodies.GradeBody;
import org.tavsiya.api.ChangeBodies.LifecycleBody;
import org.tavsiya.api.ChangeBodies.LinkBody;
import org.tavsiya.api.ChangeBodies.PositionBody;
import org.tavsiya.api.ChangeBodies.RetractionBody;
import org.tavsiya.api.ChangeBodies.ThemeBody;
import org.tavsiya.api.ChangeBodies.ThirdPartyBody;
import org.tavsiya.calendar.Today;
import org.tavsiya.finding.FindingState;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.correctassessment.CorrectAssessment;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.recommendation.write.recordgrade.Grades;
import org.tavsiya.recommendation.write.recordgrade.RecordBodyGrade;
import org.tavsiya.recommendation.write.recordposition.RecordStatePosition;
import org.tavsiya.recommendation.write.recordthirdparty.RecordThirdPartyAssessment;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;

@RestController
@RequestMapping("/api/v1/recommendations/{id}")
@Tag(
        name = "Changes",
        description =
                "Everything said about a recommendation. Needs the role of an analyst; strong statements wait for a "
                        + "reviewer as second person (Findings).")
@ApiResponse(
        responseCode = "200",
        description =
                "Done; the new version stands in the answer and in Recommendation-Version, and recorded tells whether anything was written")
@ApiResponse(
        responseCode = "409",
        description =
                "A rule refuses it (its sentence is the detail; violations lists every rule broken, with its field), "
                        + "or somebody edited meanwhile (changes tells what)")
@ApiResponse(
        responseCode = "503",
        description = "The log is away; the detail says whether anything may have been recorded")
class ChangesApi {

    /** @param recorded whether anything was written: what holds already is not written again */
    record Changed(String id, long version, boolean recorded) {}

    /** Recorded: id of the recommendation and its new version. Waiting for a second person: id of the recommendation, and the finding. */
    record Proposed(String id, Long version, Boolean recorded, String findingId, FindingState state) {}

    private static final String IF_MATCH =
            "Version that you looked at, as Recommendation-Version of the recommendation gave it, for example \"3\"";

    private final Changes changes;
    private final Proposals proposals;
    private final Grades grades;
    private final Today today;
    /** Always the present one: Spring hands in a stand-in for it. */
    private final HttpServletRequest request;

    ChangesApi(Changes changes, Proposals proposals, Grades grades, Today today, HttpServletRequest request) {
        this.changes = changes;
        this.proposals = proposals;
        this.grades = grades;
        this.today = today;
        this.request = request;
    }

    @PostMapping("/themes")
    @Operation(summary = "Tag a theme")
    ResponseEntity<Changed> tag(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody ThemeBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new TagTheme(id, IfMatch.version(version), body.theme(), assertion(body.statement(), who)), body, who);
    }

    @PostMapping("/themes/removal")
    @Operation(summary = "Take a theme away")
    ResponseEntity<Changed> untag(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody ThemeBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new UntagTheme(id, IfMatch.version(version), body.theme(), assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/position")
    @Operation(summary = "Record the State's position")
    ResponseEntity<Changed> position(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody PositionBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new RecordStatePosition(
                        id, IfMatch.version(version), body.position(), assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/claims")
    @Operation(summary = "Record what the State claims")
    ResponseEntity<Changed> claim(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody ClaimBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new RecordStateClaim(
                        id,
                        IfMatch.version(version),
                        body.claimedStatus(),
                        body.claim(),
                        assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/grades")
    @Operation(summary = "Record a body's grade on its own scale")
    ResponseEntity<Changed> grade(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody GradeBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new RecordBodyGrade(
                        id,
                        IfMatch.version(version),
                        grades.look(body.scheme(), body.code()),
                        body.quotation(),
                        assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/third-party-assessments")
    @Operation(summary = "Record what an institution outside the procedure found; it moves no status and no figure")
    ResponseEntity<Changed> thirdParty(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody ThirdPartyBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new RecordThirdPartyAssessment(
                        id,
                        IfMatch.version(version),
                        body.kind(),
                        body.institution(),
                        body.reading(),
                        body.words(),
                        assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/assessments")
    @Operation(summary = "Publish the coalition's assessment")
    @ApiResponse(responseCode = "202", description = "It needs a second person and waits for one: findingId names it")
    ResponseEntity<Proposed> assess(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody AssessmentBody body,
            @AuthenticationPrincipal SignedIn who) {
        return propose(
                new PublishAssessment(
                        id,
                        IfMatch.version(version),
                        body.draft(who),
                        body.baselineAssessmentId(),
                        assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/assessments/{assessmentId}/correction")
    @Operation(summary = "Correct an assessment that was wrong")
    @ApiResponse(responseCode = "202", description = "It needs a second person and waits for one: findingId names it")
    ResponseEntity<Proposed> correct(
            @PathVariable String id,
            @PathVariable String assessmentId,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody CorrectionBody body,
            @AuthenticationPrincipal SignedIn who) {
        return propose(
                new CorrectAssessment(
                        id,
                        IfMatch.version(version),
                        assessmentId,
                        body.draft(who),
                        body.whyWrong(),
                        body.baselineAssessmentId(),
                        assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/assessments/{assessmentId}/retraction")
    @Operation(summary = "Retract an assessment")
    @ApiResponse(responseCode = "202", description = "It needs a second person and waits for one: findingId names it")
    ResponseEntity<Proposed> retract(
            @PathVariable String id,
            @PathVariable String assessmentId,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody RetractionBody body,
            @AuthenticationPrincipal SignedIn who) {
        return propose(
                new RetractAssessment(id, IfMatch.version(version), assessmentId, assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/lifecycle")
    @Operation(summary = "Change the lifecycle")
    ResponseEntity<Changed> lifecycle(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody LifecycleBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new ChangeLifecycle(
                        id,
                        IfMatch.version(version),
                        body.lifecycle(),
                        body.supersededBy(),
                        assertion(body.statement(), who)),
                body,
                who);
    }

    @PostMapping("/links")
    @Operation(summary = "Link to an older recommendation, which is superseded by this one")
    ResponseEntity<Changed> link(
            @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody LinkBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new LinkRecommendation(
                        id, IfMatch.version(version), body.kind(), body.olderId(), assertion(body.statement(), who)),
                body,
                who);
    }

    private Assertion assertion(Statement statement, SignedIn who) {
        return statement.assertion(who.actor(), today.date());
    }

    private ResponseEntity<Changed> send(RecommendationCommand command, Object body, SignedIn who) {
        Recorded did = changes.send(command, key(command, body, who));
        return ResponseEntity.ok()
                .header(IfMatch.VERSION, IfMatch.quoted(did.version()))
                .body(new Changed(command.recommendationId(), did.version(), did.recorded()));
    }

    private ResponseEntity<Proposed> propose(RecommendationCommand command, Object body, SignedIn who) {
        String id = command.recommendationId();
        Proposals.Outcome outcome = proposals.send(command, key(command, body, who));
        if (outcome instanceof Proposals.Waiting waiting) {
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/findings/" + waiting.findingId()))
                    .body(new Proposed(id, null, null, waiting.findingId(), FindingState.WAITING));
        }
        Recorded did = ((Proposals.Done) outcome).what();
        return ResponseEntity.ok()
                .header(IfMatch.VERSION, IfMatch.quoted(did.version()))
                .body(new Proposed(id, did.version(), did.recorded(), null, null));
    }

    private RequestKey key(RecommendationCommand command, Object body, SignedIn who) {
        String key = request.getHeader(ParameterDescriptions.KEY);
        return key == null
                ? null
                : RequestKey.of(who.actor().id(), key, request.getRequestURI(), command.expectedVersion(), body);
    }
}
