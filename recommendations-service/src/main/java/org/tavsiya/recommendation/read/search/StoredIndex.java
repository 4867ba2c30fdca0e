package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjectors;

/** The index of texts as it lies in its folder: whether what is there can be read, and is of this log and of this form. */
class StoredIndex {

    static {
        LuceneClasses.load();
    }

    private static final Logger LOG = LoggerFactory.getLogger(StoredIndex.class);

    /** Raised whenever the same texts would be kept otherwise. */
    private static final int FORMAT = 2;

    private final SearchFolder folder;
    private final Streams log;
    private final ObjectProvider<ViewProjectors> kinds;

    StoredIndex(SearchFolder folder, Streams log, ObjectProvider<ViewProjectors> kinds) {
        this.folder = folder;
        this.log = log;
        this.kinds = kinds;
    }

    /** What an index must have been made of to answer for this generation. */
    String source(ViewGeneration current) {
        int format = kinds.stream()
                .filter(kind -> kind.kind().equals(RecommendationDocument.COLLECTION))
                .mapToInt(ViewProjectors::format)
                .findFirst()
                .orElseThrow();
        return FORMAT + "/" + format + "/" + current.mark();
    }

    /** What is there, if it can be read and is of this log; otherwise an empty one. */
    TextIndex open() throws IOException {
        TextIndex found;
        try {
            found = new TextIndex(folder.open());
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            LOG.warn("The index of texts cannot be read ({}); it is made anew", unreadable.toString());
            folder.empty();
            return new TextIndex(folder.open());
        }
        String event = found.position() < 0 ? null : found.keptEvent();
        if (found.source() == null
                || found.source().startsWith(FORMAT + "/")
                        && (event == null
                                || log.eventAt(found.position())
                                        .filter(event::equals)
                                        .isPresent())) {
            return found;
        }
        LOG.info("The index of texts is of another log or another form; it is made anew");
        found.close();
        folder.empty();
        return new TextIndex(folder.open());
    }

    void empty() throws IOException {
        folder.empty();
    }

    void leave() throws IOException {
        folder.leave();
    }
}
