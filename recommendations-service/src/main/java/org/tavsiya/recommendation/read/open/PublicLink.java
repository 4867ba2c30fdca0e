package org.tavsiya.recommendation.read.open;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tavsiya.recommendation.read.document.LinkToOlder;

/** This recommendation repeats, replaces or duplicates an older one. */
@Schema(name = "LinkToOlder")
record PublicLink(String kind, String olderId, String reason) {

    static PublicLink of(LinkToOlder link) {
        return new PublicLink(link.kind(), link.olderId(), link.reason());
    }
}
