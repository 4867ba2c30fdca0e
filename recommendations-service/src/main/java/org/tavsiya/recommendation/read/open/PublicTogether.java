package org.tavsiya.recommendation.read.open;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tavsiya.recommendation.read.document.JudgedTogether;

/**
 * That an assessment was made in one act with others that ask for the same. Which ones those are, only the desk knows.
 *
 * @param subject what they ask for, in the coalition's words
 * @param others how many others were judged in that act
 */
@Schema(name = "Together")
public record PublicTogether(String subject, int others) {

    /** @param together or null, where it was judged alone */
    static PublicTogether of(JudgedTogether together) {
        return together == null ? null : new PublicTogether(together.subject(), together.size() - 1);
    }
}
