package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** Files of items of the library: cleaned, sealed, and opened for those who work. */
@RestController
@RequestMapping("/api/v1/evidence/{id}/files")
@Tag(name = "Evidence")
@ApiResponse(responseCode = "404", description = "There is no such piece of evidence or file")
class EvidenceFilesApi {

    record FileKept(String id) {}

    private static final String ITS_ID = "Id of the piece of evidence";
    private static final String FILE = "Id of the file";

    private final EvidenceFiles files;

    EvidenceFilesApi(EvidenceFiles files) {
        this.files = files;
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Keep a file: PDF, PNG, JPEG or plain text, at most 10 MB, cleaned of what it says of its makers")
    @ApiResponse(responseCode = "201", description = "It is kept")
    @ApiResponse(responseCode = "409", description = "A rule refuses the file")
    FileKept keep(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = FileAnswer.NAME) @RequestHeader(name = "Content-Disposition", required = false)
                    String named,
            @RequestBody byte[] content,
            @AuthenticationPrincipal SignedIn who) {
        return new FileKept(files.keep(id, FileAnswer.named(named), content, null, who.actor()));
    }

    @GetMapping("/{fileId}")
    @Operation(summary = "A file as it is kept")
    @ApiResponse(responseCode = "200", description = "The file")
    ResponseEntity<byte[]> read(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = FILE) @PathVariable String fileId) {
        return FileAnswer.of(files.open(id, fileId));
    }

    @DeleteMapping("/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a file away")
    @ApiResponse(responseCode = "204", description = "It is gone")
    void remove(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = FILE) @PathVariable String fileId,
            @AuthenticationPrincipal SignedIn who) {
        files.remove(id, fileId, who.actor());
    }
}
