package org.tavsiya.evidence.write.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.events.AddressMarked;
import org.tavsiya.evidence.events.EvidenceAttached;
import org.tavsiya.evidence.events.EvidenceCaptured;
import org.tavsiya.evidence.events.EvidenceCorrected;
import org.tavsiya.evidence.events.EvidenceDetached;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.events.EvidenceWithdrawn;
import org.tavsiya.evidence.events.FileAdded;
import org.tavsiya.evidence.events.FileRemoved;

/** One item as its events made it. {@link #evolve} never refuses, calls out or looks at a clock. */
public final class EvidenceState {

    private EvidenceContent content;
    private boolean withdrawn;
    private final Map<String, String> attached = new HashMap<>();
    private final Set<String> files = new HashSet<>();

    public EvidenceState evolve(EvidenceEvent event) {
        if (event instanceof EvidenceCaptured e) {
            content = EvidenceContent.ofPlain(e.said(), e.passages(), e.themes(), e.bodies());
        } else if (event instanceof EvidenceCorrected e) {
            content = EvidenceContent.ofPlain(e.said(), e.passages(), e.themes(), e.bodies());
        } else if (event instanceof AddressMarked e) {
            content = e.newUrl() == null ? content : content.foundAt(e.newUrl());
        } else if (event instanceof EvidenceAttached e) {
            attached.put(e.recommendationId(), e.bearing());
        } else if (event instanceof EvidenceDetached e) {
            attached.remove(e.recommendationId());
        } else if (event instanceof FileAdded e) {
            files.add(e.fileId());
        } else if (event instanceof FileRemoved e) {
            files.remove(e.fileId());
        } else if (event instanceof EvidenceWithdrawn) {
            withdrawn = true;
        } else {
            throw new IllegalStateException(
                    "No evolution for " + event.getClass().getName());
        }
        return this;
    }

    /** With the address where it is found now. */
    public EvidenceContent content() {
        return content;
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    /** SUPPORTS or CONTRADICTS; null where it bears upon it not at all. */
    public String bearingUpon(String recommendationId) {
        return attached.get(recommendationId);
    }

    public Set<String> files() {
        return Set.copyOf(files);
    }
}
