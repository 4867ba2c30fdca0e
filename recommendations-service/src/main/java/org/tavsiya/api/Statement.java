package org.tavsiya.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tavsiya.account.Actor;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.write.model.Assertion;

/** When, why and from where: the part that all changes share. */
@Schema(description = "When the fact happened, when it was said, why it is recorded, and where it can be read")
record Statement(
        @Schema(example = "2018-05-14", description = "When the fact happened")
        LocalDate effectiveOn,

        @Schema(example = "2018-06-18", description = "When it was said; the effective date where absent")
        LocalDate assertedOn,

        @Schema(example = "The Committee found the recommendation partially implemented.") @Size(max = Limits.REASON)
        String reason,

        @Schema(example = "List of issues prior to the fifth report") @Size(max = Limits.TITLE)
        String sourceTitle,

        @Schema(example = "CAT/C/TJK/Q/4") @Size(max = Limits.SYMBOL)
        String sourceSymbol,

        @Schema(example = "1") @Size(max = Limits.PARAGRAPH) String sourceParagraph,
        @Size(max = Limits.ADDRESS) String sourceUrl,
        @Schema(example = "en") @Size(max = Limits.LANGUAGE) String sourceLanguage) {

    public Assertion assertion(Actor by, LocalDate today) {
        return new Assertion(
                new Clocks(effectiveOn, assertedOn == null ? effectiveOn : assertedOn),
                reason,
                new Source(sourceTitle, sourceSymbol, sourceParagraph, sourceUrl, sourceLanguage),
                by,
                today);
    }
}
