package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.report.read.open.FindPaper;
import org.tavsiya.report.read.open.PublicPaper;
import org.tavsiya.report.read.open.TypedMarks;
import org.tavsiya.report.read.open.UnknownPaper;

/** No snapshot and no mark stand for exports: the answer is kept nowhere. */
@RestController
@RequestMapping("/api/v1/papers")
@Tag(name = "Papers", description = "Whether a paper is one that was exported; public")
class PapersApi {

    private final FindPaper papers;

    PapersApi(FindPaper papers) {
        this.papers = papers;
    }

    @GetMapping
    @Operation(
            summary = "Whether a report was exported with this data version and this check code",
            description =
                    "Both stand at the foot of each of its pages. Of the report itself nothing is told. A changed text can carry "
                            + "the same code: only the checksum of the file tells whether it is, byte for byte, what was exported.")
    @ApiResponse(responseCode = "200", description = "Such a report was exported")
    ResponseEntity<PublicPaper> find(
            @Parameter(description = "Data version at the foot", example = "1234") @RequestParam long dataVersion,
            @Parameter(description = "Check code at the foot", example = "7K3F-0Q2M-XP4D") @RequestParam
                    String checkCode,
            @Parameter(description = "SHA-256 of the file, in hexadecimal; may be left out")
                    @RequestParam(required = false)
                    String sha256) {
        String code = TypedMarks.checkCode(checkCode)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A check code has twelve letters and digits, such as 7K3F-0Q2M-XP4D."));
        String sum = sha256 == null
                ? null
                : TypedMarks.sha256(sha256)
                        .orElseThrow(
                                () -> new IllegalArgumentException("A SHA-256 has 64 digits and letters from a to f."));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(papers.find(dataVersion, code, sum).orElseThrow(UnknownPaper::new));
    }
}
