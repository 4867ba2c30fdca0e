package org.tavsiya.recommendation.read.open;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tavsiya.recommendation.read.document.Speaker;

/**
 * The institution that says it, where the lane alone does not tell.
 *
 * @param kind NATIONAL_INSTITUTION, UN_AGENCY, INTERGOVERNMENTAL_ORGANISATION or ORGANISATION
 */
@Schema(name = "Speaker")
public record PublicSpeaker(String kind, String name) {

    /** @param speaker or null */
    static PublicSpeaker of(Speaker speaker) {
        return speaker == null ? null : new PublicSpeaker(speaker.kind(), speaker.name());
    }
}
