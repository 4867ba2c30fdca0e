package org.tavsiya.recommendation.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.eventlog.Streams.Version;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.views.ViewProjector.Compared;

/**
 * Goes through the documents of a generation and the log side by side, a few hundred at a time, by the beginning of the id: a register
 * of the whole world takes seconds, and never more than a small part of it is in memory.
 */
final class DocumentComparison {

    /** Type of the aggregate, as the log names it. */
    static final String TYPE = RecommendationDocument.STREAM;
    /** Ids are UUIDs: their first two digits make 256 parts of like size. Other ids would fall to the first or the last part. */
    private static final int PARTS = 256;

    private static final long NONE = -1;

    private final Documents documents;
    private final SetAside setAside;
    private final Streams log;
    private final Evolution evolution;
    private final Rebirth rebirth;

    DocumentComparison(Documents documents, SetAside setAside, Streams log, Evolution evolution, Rebirth rebirth) {
        this.documents = documents;
        this.setAside = setAside;
        this.log = log;
        this.evolution = evolution;
        this.rebirth = rebirth;
    }

    /** @param upTo place in the log up to which the view is written; what comes later is none of its business */
    Compared upTo(long upTo) {
        Compared all = new Compared(0, 0);
        for (int part = 0; part < PARTS; part++) {
            all = all.and(
                    compare(part == 0 ? null : boundary(part), part == PARTS - 1 ? null : boundary(part + 1), upTo));
        }
        return all;
    }

    private static String boundary(int part) {
        return String.format("%02x", part);
    }

    private Compared compare(String from, String to, long upTo) {
        Map<String, Long> seen = documents.versions(from, to);
        // Read after the documents: what a document holds already, the log holds by now.
        Map<String, Version> logged = log.versions(TYPE, from, to, upTo);
        Set<String> ids = new HashSet<>(seen.keySet());
        ids.addAll(logged.keySet());
        Projection projection = new Projection(evolution, rebirth, upTo);
        long unknown = 0;
        for (String id : ids) {
            long version = seen.getOrDefault(id, NONE);
            if (!logged.containsKey(id)) {
                unknown += delete(id, version) ? 1 : 0;
            } else if (!fits(version, logged.get(id))) {
                projection.again(id, version);
            }
        }
        documents.write(projection.writes());
        projection.troubles().forEach(setAside::put);
        projection.healed().forEach(setAside::remove);
        return new Compared(ids.size(), unknown + projection.writes().size());
    }

    private static boolean fits(long version, Version logged) {
        return version >= logged.sequence() && version <= logged.last();
    }

    private boolean delete(String id, long version) {
        boolean unknown = log.of(id, Long.MAX_VALUE).isEmpty();
        if (unknown) {
            documents.delete(id, version);
        }
        return unknown;
    }
}
