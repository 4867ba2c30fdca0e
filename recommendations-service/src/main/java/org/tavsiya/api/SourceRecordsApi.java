package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords;

/** Beside the text a source may have written what is not for the public: a controller of its own, apart from those that anybody may ask. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Recommendations")
class SourceRecordsApi {

    private final SourceRecords sources;

    SourceRecordsApi(SourceRecords sources) {
        this.sources = sources;
    }

    @GetMapping("/recommendations/{id}/record")
    @Operation(
            summary = "The source's own records of a recommendation, word for word; the one that counts last",
            description = "For people who are signed in: what the source wrote beside the text is not for the public.")
    List<SourceRecords.Raw> record(@Parameter(description = "id of the recommendation") @PathVariable String id) {
        List<SourceRecords.Raw> records = sources.historyOf(id);
        if (records.isEmpty()) {
            throw new UnknownRecommendation(id);
        }
        return records;
    }
}
