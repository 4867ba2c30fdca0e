package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.evidence.vault.OpenedContent;
import org.tavsiya.evidence.vault.RestrictedText;
import org.tavsiya.evidence.vault.SealedEntry;
import org.tavsiya.evidence.vault.SealedKind;

/** Never cached; each reading stands in the log. Without the right there is nothing here. */
@RestController
@RequestMapping("/api/v1/restricted")
@Tag(
        name = "Restricted",
        description =
                "Notes and files that are sealed with a key for each subject. Needs a right that an administrator grants; "
                        + "whoever has it not is answered as if nothing were here. Each reading stands in the log.")
@ApiResponse(responseCode = "200", description = "What was asked for")
@ApiResponse(responseCode = "404", description = "There is no such thing, or the right is missing")
class RestrictedApi {

    record SubjectBody(
            @Schema(description = "What those with the right call it") @Size(max = 1_000)
            String name) {}

    record NoteBody(
            @Size(max = 1_000) String name,
            @Size(max = 50_000) String words) {}

    record Kept(String id) {}

    record RestrictedEntry(
            String id, SealedKind kind, String name, String mediaType, long bytes, String sha256, Instant keptAt) {

        static RestrictedEntry of(SealedEntry e) {
            return new RestrictedEntry(
                    e.id(),
                    e.kind(),
                    e.label().name(),
                    e.label().mediaType(),
                    e.label().bytes(),
                    e.label().sha256(),
                    e.keptAt());
        }
    }

    private static final String SUBJECT = "Id of the subject";
    private static final String ITEM = "Id of the note or file";

    private final RestrictedActs acts;

    RestrictedApi(RestrictedActs acts) {
        this.acts = acts;
    }

    @GetMapping
    @Operation(summary = "What the subjects are called, the latest first")
    List<RestrictedEntry> subjects(@AuthenticationPrincipal SignedIn who) {
        return acts.subjects(who.actor()).stream().map(RestrictedEntry::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a subject, with a key of its own")
    Kept open(
            @Valid @RequestBody SubjectBody body,
            @RequestHeader(name = ParameterDescriptions.KEY, required = false) String key,
            @AuthenticationPrincipal SignedIn who) {
        return new Kept(acts.open(new RestrictedText(body.name()), key, who.actor()));
    }

    @GetMapping("/{subjectId}")
    @Operation(summary = "What is kept of a subject, with its names")
    List<RestrictedEntry> subject(
            @Parameter(description = SUBJECT) @PathVariable String subjectId, @AuthenticationPrincipal SignedIn who) {
        return acts.subject(subjectId, who.actor()).stream()
                .map(RestrictedEntry::of)
                .toList();
    }

    @DeleteMapping("/{subjectId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Erase the subject: its key is destroyed, and with it everything")
    void erase(
            @Parameter(description = SUBJECT) @PathVariable String subjectId, @AuthenticationPrincipal SignedIn who) {
        acts.erase(subjectId, who.actor());
    }

    @PostMapping("/{subjectId}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Seal a note")
    Kept note(
            @Parameter(description = SUBJECT) @PathVariable String subjectId,
            @Valid @RequestBody NoteBody body,
            @RequestHeader(name = ParameterDescriptions.KEY, required = false) String key,
            @AuthenticationPrincipal SignedIn who) {
        return new Kept(acts.keepNote(
                subjectId, new RestrictedText(body.name()), new RestrictedText(body.words()), key, who.actor()));
    }

    @PostMapping(path = "/{subjectId}/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Seal a file, cleaned of what it says of its makers")
    Kept file(
            @Parameter(description = SUBJECT) @PathVariable String subjectId,
            @Parameter(description = FileAnswer.NAME) @RequestHeader(name = "Content-Disposition", required = false)
                    String named,
            @RequestHeader(name = ParameterDescriptions.KEY, required = false) String key,
            @RequestBody byte[] content,
            @AuthenticationPrincipal SignedIn who) {
        return new Kept(acts.keepFile(subjectId, FileAnswer.named(named), content, key, who.actor()));
    }

    @GetMapping("/{subjectId}/items/{itemId}")
    @Operation(summary = "A note as plain text, or a file")
    ResponseEntity<byte[]> read(
            @Parameter(description = SUBJECT) @PathVariable String subjectId,
            @Parameter(description = ITEM) @PathVariable String itemId,
            @AuthenticationPrincipal SignedIn who) {
        OpenedContent opened = acts.read(subjectId, itemId, who.actor());
        return FileAnswer.of(opened);
    }

    @DeleteMapping("/{subjectId}/items/{itemId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a single note or file")
    void remove(
            @Parameter(description = SUBJECT) @PathVariable String subjectId,
            @Parameter(description = ITEM) @PathVariable String itemId,
            @AuthenticationPrincipal SignedIn who) {
        acts.remove(subjectId, itemId, who.actor());
    }
}
