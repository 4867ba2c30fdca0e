package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.Recleaning;

@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports", description = "Whole files, batch by batch; needs the role of an analyst")
class ImportsApi {

    private static final int SHOWN = 100;

    record StartBody(
            @NotBlank @Size(max = 32) String format,
            @NotBlank @Size(max = 512) String fileName,
            long fileBytes,
            ImportFilter filter,
            @NotBlank @Size(max = 128) String tool) {}

    private final ImportRuns runs;

    ImportsApi(ImportRuns runs) {
        this.runs = runs;
    }

    @GetMapping
    @Operation(summary = "The newest imports and their reports")
    List<ImportReport> newest() {
        return runs.newest(SHOWN);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start an import")
    ImportReport start(@Valid @RequestBody StartBody body, @AuthenticationPrincipal SignedIn who) {
        if ("demonstration".equals(body.format())) {
            throw new IllegalArgumentException("The demonstration set is loaded with POST /api/v1/demonstration.");
        } else if (Recleaning.FORMAT.equals(body.format())) {
            throw new IllegalArgumentException("Records are read anew with POST /api/v1/recleaning.");
        }
        return runs.start(
                body.format(),
                body.fileName(),
                body.fileBytes(),
                body.filter() == null ? ImportFilter.NONE : body.filter(),
                body.tool(),
                who.actor());
    }

    @GetMapping("/{runId}")
    @Operation(summary = "Where an import stands")
    ImportReport get(@PathVariable String runId) {
        return runs.get(runId);
    }

    @PostMapping("/{runId}/batches")
    @Operation(
            summary = "Take the next batch",
            description = "Batches are numbered from 0. One that was taken before is answered without effect.")
    ImportReport take(
            @PathVariable String runId, @RequestBody ImportBatch batch, @AuthenticationPrincipal SignedIn who) {
        return runs.take(runId, batch, who.actor());
    }

    @PostMapping("/{runId}/completion")
    @Operation(summary = "End an import; its report is kept as an event")
    ImportReport complete(@PathVariable String runId, @AuthenticationPrincipal SignedIn who) {
        return runs.complete(runId, who.actor());
    }

    @PostMapping("/{runId}/cancellation")
    @Operation(summary = "Cancel an import; what was taken stays")
    ImportReport cancel(@PathVariable String runId, @AuthenticationPrincipal SignedIn who) {
        return runs.cancel(runId, who.actor());
    }

    @PostMapping("/{runId}/resumption")
    @Operation(summary = "Resume a cancelled import at its next batch")
    ImportReport resume(@PathVariable String runId, @AuthenticationPrincipal SignedIn who) {
        return runs.resume(runId, who.actor());
    }

    @GetMapping(value = "/{runId}/rejected.csv", produces = "text/csv")
    @Operation(summary = "Rejected records with reason, word for word")
    void rejected(@PathVariable String runId, HttpServletResponse response) throws IOException {
        var rejected = runs.rejected(runId);
        response.setContentType(TableFormat.CSV.type().toString());
        response.setHeader("Content-Disposition", "attachment; filename=\"rejected-" + runId + ".csv\"");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            Csv csv = new Csv(out, "record_number", "annotation_id", "reason_code", "reason", "raw");
            rejected.forEach(r -> csv.row(r.recordNumber(), r.annotationId(), r.reasonCode(), r.reason(), r.raw()));
        }
    }
}
