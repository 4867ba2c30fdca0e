package org.tavsiya.api;

import org.springframework.stereotype.Component;
import org.tavsiya.coalition.read.open.ReadCoalition;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * The ETag of everything that anybody may read: the mark of the snapshot, and how much was told of the coalition, whose name and State
 * stand in pages, files and answers although no recommendation moves when they change.
 */
@Component
public class PublicMark {

    private final ReadCoalition coalition;

    PublicMark(ReadCoalition coalition) {
        this.coalition = coalition;
    }

    /** Weak, because compression changes the bytes. */
    public String etag(Snapshot now) {
        long told = coalition.present().version();
        return told == 0 ? now.etag() : "W/\"" + now.mark() + "-" + told + "\"";
    }

    /** The same for an answer that depends on more. */
    public String etag(Snapshot now, String more) {
        return etag(now).replaceFirst("\"$", "-" + more + "\"");
    }
}
