package org.tavsiya.api;

import org.springframework.stereotype.Component;
import org.tavsiya.coalition.read.open.ReadCoalition;
import org.tavsiya.evidence.read.open.SpokenFigures;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * The ETag of everything that anybody may read: the mark of the snapshot, how much was told of the coalition, whose name and State
 * stand in pages, files and answers although no recommendation moves when they change, and how far the library of evidence is, whose
 * figures stand on pages.
 */
@Component
public class PublicMark {

    private final ReadCoalition coalition;
    private final SpokenFigures figures;

    PublicMark(ReadCoalition coalition, SpokenFigures figures) {
        this.coalition = coalition;
        this.figures = figures;
    }

    /** Weak, because compression changes the bytes. */
    public String etag(Snapshot now) {
        long told = coalition.present().version();
        String own = told == 0 ? now.etag() : "W/\"" + now.mark() + "-" + told + "\"";
        long stated = figures.version();
        return stated < 0 ? own : own.replaceFirst("\"$", "-e" + stated + "\"");
    }

    /** The same for an answer that depends on more. */
    public String etag(Snapshot now, String more) {
        return etag(now).replaceFirst("\"$", "-" + more + "\"");
    }
}
