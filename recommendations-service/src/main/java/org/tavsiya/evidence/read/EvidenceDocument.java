package org.tavsiya.evidence.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.tavsiya.evidence.AddressState;
import org.tavsiya.evidence.Bearing;
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

/** One item of the library as it stands, and what was done with it. Internal: it holds account ids. */
public final class EvidenceDocument {

    /**
     * @param because reason of a correction or withdrawal, the address of a mark; else null
     * @param moved whether the item is found under another address since
     */
    public record Happening(
            long version, Instant at, String kind, String because, boolean moved, String by, String role) {}

    public record Attached(String recommendationId, Bearing bearing, Instant at) {}

    /** The name lies in the vault with the file. */
    public record KeptFile(
            String fileId, String mediaType, long bytes, String sha256, String sha256AsReceived, Instant at) {}

    @Id
    String id;

    /** Sequence number of the last event that it holds. */
    long version;

    /** Place in the log of that event. */
    long position;

    Map<String, String> said;
    List<Map<String, String>> passages;
    List<String> themes;
    List<String> bodies;

    String addressState;
    LocalDate addressLookedOn;
    List<String> formerAddresses = new ArrayList<>();

    List<Attached> attached = new ArrayList<>();
    List<KeptFile> files = new ArrayList<>();
    List<Happening> history = new ArrayList<>();
    boolean withdrawn;

    void evolve(EvidenceEvent event, long newVersion, long at, Instant when) {
        id = event.evidenceId();
        version = newVersion;
        position = at;
        String because = null;
        if (event instanceof EvidenceCaptured e) {
            say(e.said(), e.passages(), e.themes(), e.bodies());
        } else if (event instanceof EvidenceCorrected e) {
            because = e.reason();
            corrected(e);
        } else if (event instanceof AddressMarked e) {
            because = e.newUrl() == null ? e.url() : e.newUrl();
            marked(e);
        } else if (event instanceof EvidenceAttached e) {
            attached.removeIf(a -> a.recommendationId().equals(e.recommendationId()));
            attached.add(new Attached(e.recommendationId(), Bearing.valueOf(e.bearing()), when));
        } else if (event instanceof EvidenceDetached e) {
            attached.removeIf(a -> a.recommendationId().equals(e.recommendationId()));
        } else if (event instanceof FileAdded e) {
            files.add(new KeptFile(e.fileId(), e.mediaType(), e.bytes(), e.sha256(), e.sha256AsReceived(), when));
        } else if (event instanceof FileRemoved e) {
            files.removeIf(f -> f.fileId().equals(e.fileId()));
        } else if (event instanceof EvidenceWithdrawn e) {
            because = e.reason();
            withdrawn = true;
        } else {
            throw new IllegalStateException("No view for " + event.getClass().getName());
        }
        history.add(new Happening(
                newVersion,
                when,
                event.getClass().getSimpleName(),
                because,
                event instanceof AddressMarked mark && mark.newUrl() != null,
                event.by(),
                event.byRole()));
    }

    private void say(
            Map<String, String> nowSaid,
            List<Map<String, String>> nowPassages,
            List<String> nowThemes,
            List<String> nowBodies) {
        said = new java.util.LinkedHashMap<>(nowSaid);
        passages = nowPassages;
        themes = nowThemes;
        bodies = nowBodies;
    }

    private void corrected(EvidenceCorrected e) {
        String before = said.get("url");
        say(e.said(), e.passages(), e.themes(), e.bodies());
        if (before != null && !before.equals(said.get("url"))) {
            formerAddresses.add(before);
            addressState = null;
            addressLookedOn = null;
        }
    }

    private void marked(AddressMarked e) {
        addressState = e.state();
        addressLookedOn = e.lookedOn();
        if (e.newUrl() != null) {
            formerAddresses.add(e.url());
            said.put("url", e.newUrl());
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long position() {
        return position;
    }

    /** What it says now, with the address where it is found now. */
    public EvidenceContent content() {
        return EvidenceContent.ofPlain(said, passages, themes, bodies);
    }

    /** Null where nobody has looked at the address. */
    public AddressState addressState() {
        return addressState == null ? null : AddressState.valueOf(addressState);
    }

    public LocalDate addressLookedOn() {
        return addressLookedOn;
    }

    /** Addresses under which it was found before, the oldest first. */
    public List<String> formerAddresses() {
        return formerAddresses;
    }

    public List<Attached> attached() {
        return attached;
    }

    public List<KeptFile> files() {
        return files;
    }

    /** What was done with it, the oldest first. */
    public List<Happening> history() {
        return history;
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    /** When it was last corrected or found under another address; null where it says what it said from the first. */
    public Instant mendedAt() {
        return history.stream()
                .filter(h -> h.kind().equals(EvidenceCorrected.class.getSimpleName()) || h.moved())
                .map(Happening::at)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** When its words were last corrected; null where they are those of the first. */
    public Instant correctedAt() {
        return history.stream()
                .filter(h -> h.kind().equals(EvidenceCorrected.class.getSimpleName()))
                .map(Happening::at)
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
