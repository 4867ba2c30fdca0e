package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.EvidenceBodies.AddressBody;
import org.tavsiya.api.EvidenceBodies.AttachmentBody;
import org.tavsiya.api.EvidenceBodies.CorrectionOfItem;
import org.tavsiya.api.EvidenceBodies.EvidenceChanged;
import org.tavsiya.api.EvidenceBodies.EvidenceItem;
import org.tavsiya.api.EvidenceBodies.EvidenceList;
import org.tavsiya.api.EvidenceBodies.EvidenceShown;
import org.tavsiya.api.EvidenceBodies.ItemBody;
import org.tavsiya.api.EvidenceBodies.WithdrawalBody;
import org.tavsiya.calendar.Today;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceFound;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.evidence.read.EvidenceQuestion;
import org.tavsiya.evidence.write.attachevidence.AttachEvidence;
import org.tavsiya.evidence.write.attachevidence.DetachEvidence;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.evidence.write.correctevidence.CorrectEvidence;
import org.tavsiya.evidence.write.markaddress.MarkAddress;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.withdrawevidence.WithdrawEvidence;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.write.model.Recorded;

/** Never cached and never public: the library holds what is internal beside what is public. */
@RestController
@RequestMapping("/api/v1/evidence")
@Tag(
        name = "Evidence",
        description =
                "The library of evidence: each piece once, used by many recommendations, corrected once. Needs the "
                        + "role of an analyst. What is restricted is not here.")
@ApiResponse(responseCode = "200", description = "The evidence, or what became of it")
@ApiResponse(responseCode = "404", description = "There is no such piece of evidence")
@ApiResponse(
        responseCode = "409",
        description =
                "A rule refuses it (violations lists every rule broken, with its field), or somebody edited meanwhile")
class EvidenceApi {

    private static final String ITS_ID = "Id of the piece of evidence";
    private static final String IF_MATCH = "Version of it that you looked at, for example \"3\"";

    private final EvidenceLibrary library;
    private final EvidenceActs acts;
    private final Today today;
    /** Always the present one: Spring hands in a stand-in for it. */
    private final HttpServletRequest request;

    EvidenceApi(EvidenceLibrary library, EvidenceActs acts, Today today, HttpServletRequest request) {
        this.library = library;
        this.acts = acts;
        this.today = today;
        this.request = request;
    }

    @GetMapping
    @Operation(summary = "Evidence found by words, the best first; without words the latest first")
    EvidenceList find(
            @Parameter(description = "All of these words, in any form; the last may be a beginning")
                    @RequestParam(required = false)
                    String q,
            @Parameter(description = "Only of this kind") @RequestParam(required = false) EvidenceKind kind,
            @Parameter(description = "Only of this level") @RequestParam(required = false) EvidenceLevel level,
            @Parameter(description = "Only of this sensitivity") @RequestParam(required = false)
                    Sensitivity sensitivity,
            @Parameter(description = "Only what states a number, or none") @RequestParam(required = false)
                    Boolean counted,
            @Parameter(description = "First of them that is wanted, from 0") @RequestParam(defaultValue = "0") int from,
            @Parameter(description = "How many, at most 100") @RequestParam(defaultValue = "20") int most) {
        EvidenceFound found = library.find(new EvidenceQuestion(q, kind, level, sensitivity, counted, from, most));
        return new EvidenceList(
                found.total(), found.items().stream().map(EvidenceItem::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One piece of evidence, and where it is used")
    EvidenceShown show(@Parameter(description = ITS_ID) @PathVariable String id) {
        return new EvidenceShown(EvidenceItem.of(library.show(id)), library.uses(id));
    }

    @PostMapping
    @Operation(summary = "Take a piece of evidence into the library")
    @ApiResponse(responseCode = "201", description = "It is in the library")
    ResponseEntity<EvidenceChanged> capture(@Valid @RequestBody ItemBody body, @AuthenticationPrincipal SignedIn who) {
        String key = request.getHeader(ParameterDescriptions.KEY);
        // Of a request sent again the id is the same, so that the answer is.
        String id = key == null
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes(
                                (who.actor().id() + " " + key).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString();
        EvidenceChanged did = send(new CaptureEvidence(id, body.content(), who.actor(), today.date()), body, who);
        return ResponseEntity.status(HttpStatus.CREATED).body(did);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Correct what it says, once for all that use it")
    EvidenceChanged correct(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody CorrectionOfItem body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new CorrectEvidence(
                        id, IfMatch.version(version), body.item().content(), body.reason(), who.actor(), today.date()),
                body,
                who);
    }

    @PostMapping("/{id}/address")
    @Operation(summary = "Say what was found at its address")
    EvidenceChanged address(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Valid @RequestBody AddressBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(new MarkAddress(id, null, body.state(), body.newUrl(), who.actor(), today.date()), body, who);
    }

    @PutMapping("/{id}/recommendations/{recommendationId}")
    @Operation(summary = "Say that it supports or contradicts the implementation of a recommendation")
    EvidenceChanged attach(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = "Id of the recommendation") @PathVariable String recommendationId,
            @Valid @RequestBody AttachmentBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(new AttachEvidence(id, null, recommendationId, body.bearing(), who.actor()), body, who);
    }

    @DeleteMapping("/{id}/recommendations/{recommendationId}")
    @Operation(summary = "Take back that it bears upon a recommendation")
    EvidenceChanged detach(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = "Id of the recommendation") @PathVariable String recommendationId,
            @AuthenticationPrincipal SignedIn who) {
        return send(new DetachEvidence(id, null, recommendationId, who.actor()), "", who);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraw it: nothing new uses it, what cited it stays as it was published")
    EvidenceChanged withdraw(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Valid @RequestBody WithdrawalBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(new WithdrawEvidence(id, null, body.reason(), who.actor()), body, who);
    }

    private EvidenceChanged send(EvidenceCommand command, Object body, SignedIn who) {
        String key = request.getHeader(ParameterDescriptions.KEY);
        Recorded did = acts.send(
                command,
                key == null
                        ? null
                        : RequestKey.of(
                                who.actor().id(),
                                key,
                                request.getMethod() + " " + request.getRequestURI(),
                                command.expectedVersion() == null ? "" : command.expectedVersion(),
                                body));
        return new EvidenceChanged(command.evidenceId(), did.version(), did.recorded());
    }
}
