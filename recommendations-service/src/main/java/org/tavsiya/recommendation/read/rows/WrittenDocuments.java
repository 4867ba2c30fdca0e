package org.tavsiya.recommendation.read.rows;

import java.util.List;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.views.ViewGeneration;

/** Hears from the projector of this process what it has written, so that it need not be read from MongoDB again. */
public interface WrittenDocuments {

    /**
     * Called after each batch.
     *
     * @param before version of the view before the batch; null where the view is further already
     * @param after version of the view with it
     */
    void written(ViewGeneration by, List<RecommendationDocument> documents, DataVersion before, DataVersion after);
}
