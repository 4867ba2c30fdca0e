package org.tavsiya.recommendation.read;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tavsiya.recommendation.read.Documents.Write;
import org.tavsiya.recommendation.read.Rebirth.Reborn;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.LoggedEvent;
import org.tavsiya.recommendation.read.document.RecommendationDocument;

/** What one batch of events makes of the documents. What fails at one recommendation stays with that recommendation. */
final class Projection {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    /** Version of a document that is not there. */
    private static final long NONE = -1;

    private final Evolution evolution;
    private final Rebirth rebirth;
    private final long upTo;
    private final List<Write> writes = new ArrayList<>();
    private final List<RecommendationDocument> documents = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<String> healed = new ArrayList<>();
    private boolean lost;

    /** @param upTo place in the log of the last event of the batch */
    Projection(Evolution evolution, Rebirth rebirth, long upTo) {
        this.evolution = evolution;
        this.rebirth = rebirth;
        this.upTo = upTo;
    }

    /**
     * @param events in order; none where one of them could not be read
     * @param stored whether a document stands in MongoDB
     * @param known that document; null where there is none, or none that can be read
     */
    void take(String id, List<LoggedEvent> events, boolean stored, RecommendationDocument known) {
        long seen = known != null ? known.version : stored ? Documents.UNREADABLE : NONE;
        RecommendationDocument document = known == null ? new RecommendationDocument() : known;
        if (events.isEmpty() || seen == Documents.UNREADABLE || !evolved(id, document, events, seen)) {
            again(id, seen);
            return;
        }
        // Also what a batch that broke off has written already: the rows do not have it yet.
        documents.add(document);
    }

    private boolean evolved(String id, RecommendationDocument document, List<LoggedEvent> events, long seen) {
        try {
            events.forEach(recorded -> evolution.apply(document, recorded));
            if (document.version != seen) {
                writes.add(new Write(document, Rebirth.checked(document), seen));
            }
            return true;
        } catch (RuntimeException doesNotFit) {
            LOG.debug("The document of {} is made anew from the log", id, doesNotFit);
            return false;
        }
    }

    /** Makes a document anew from its stream, and notes whether that found a loss, or an event that cannot be shown. */
    void again(String id, long seen) {
        Reborn reborn = rebirth.of(id, upTo);
        RecommendationDocument document = reborn.document();
        if (document.version >= 0 && document.version != seen) {
            lost = true;
            writes.add(new Write(document, Documents.encode(document), seen));
        }
        if (document.version >= 0) {
            documents.add(document);
        }
        if (reborn.trouble() == null) {
            healed.add(id);
        } else {
            troubles.add(reborn.trouble());
        }
    }

    List<Write> writes() {
        return writes;
    }

    /** As they are after the batch, written or not. */
    List<RecommendationDocument> documents() {
        return documents;
    }

    List<Trouble> troubles() {
        return troubles;
    }

    List<String> healed() {
        return healed;
    }

    /** Whether a document was found that did not hold what it should have held. */
    boolean lost() {
        return lost;
    }
}
