package org.tavsiya.recommendation.read.open;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.tavsiya.recommendation.read.document.Turn;

/**
 * What a fact turned, from what to what, in its own lane.
 *
 * @param from value that stood before it in time; null where nothing did, and where what was said before names no status
 * @param fromScheme scale of a grade; null in the other lanes
 * @param to value that stands after it; null where it names no status
 * @param nature FIRST, CHANGE, REPEAT (the same again) or CORRECTION (what was said before was wrong)
 * @param corrects of a correction or retraction, the version of the fact that was wrong; else null
 * @param correctedBy version of the later fact that took it back or corrected it; null where it was never wrong
 */
@Schema(name = "Turn")
public record PublicTurn(
        String from, String fromScheme, String to, Turn.Nature nature, Long corrects, Long correctedBy) {

    static PublicTurn of(Turn turn) {
        return turn == null
                ? null
                : new PublicTurn(
                        turn.from(), turn.fromScheme(), turn.to(), turn.nature(), turn.corrects(), turn.correctedBy());
    }

    /** Whether it tells what became of the recommendation: neither the same again, nor a correction, nor what was wrong. */
    @JsonIgnore
    public boolean isNews() {
        return correctedBy == null && (nature == Turn.Nature.FIRST || nature == Turn.Nature.CHANGE);
    }
}
