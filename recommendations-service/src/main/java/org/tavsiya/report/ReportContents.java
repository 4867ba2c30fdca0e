package org.tavsiya.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tavsiya.report.events.BlockMoved;
import org.tavsiya.report.events.ChapterAdded;
import org.tavsiya.report.events.ChapterMoved;
import org.tavsiya.report.events.ChapterRemoved;
import org.tavsiya.report.events.ChapterRenamed;
import org.tavsiya.report.events.PassageRemarked;
import org.tavsiya.report.events.RecommendationsPlaced;
import org.tavsiya.report.events.RecommendationsTakenOut;
import org.tavsiya.report.events.RemarkReopened;
import org.tavsiya.report.events.RemarkResolved;
import org.tavsiya.report.events.ReportClosed;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportExported;
import org.tavsiya.report.events.ReportOpened;
import org.tavsiya.report.events.ReportRemoved;
import org.tavsiya.report.events.ReportReopened;
import org.tavsiya.report.events.ReportRestored;
import org.tavsiya.report.events.TextRemoved;
import org.tavsiya.report.events.TextRestored;
import org.tavsiya.report.events.TextRewritten;
import org.tavsiya.report.events.TextWritten;

/**
 * What stands where in a report, and whether it may be written, as its events made it. A block is a recommendation, under its own id, or a
 * text; every block stands in one place. {@link #take} never refuses, calls out or looks at a clock.
 */
public final class ReportContents {

    /** @param part its name in the outline of the body; null for one that the coalition added */
    public record Chapter(String id, String part, String heading) {}

    /**
     * @param version how often it was written
     * @param chapterId where it stands, or last stood
     */
    public record Written(String id, BlockKind kind, String text, int version, String chapterId, boolean standing) {}

    /** Where recommendations stand that are placed in no chapter yet. */
    private static final String NOWHERE = "";

    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<String, List<String>> blocks = new LinkedHashMap<>();
    private final Map<String, Written> texts = new LinkedHashMap<>();
    private final Map<String, Boolean> remarks = new LinkedHashMap<>();
    private String author;
    private boolean exported;
    private boolean closed;
    private boolean removed;

    public ReportContents() {
        blocks.put(NOWHERE, new ArrayList<>());
    }

    public void take(ReportEvent event) {
        if (event instanceof ReportOpened e) {
            author = e.by();
            e.chapters().forEach(c -> add(chapters.size(), new Chapter(c.get("id"), c.get("part"), c.get("heading"))));
        } else if (event instanceof ChapterAdded e) {
            add(e.position(), new Chapter(e.chapterId(), null, e.heading()));
        } else if (event instanceof ChapterRenamed e) {
            chapters.replaceAll(c -> c.id().equals(e.chapterId()) ? new Chapter(c.id(), c.part(), e.heading()) : c);
        } else if (event instanceof ChapterMoved e) {
            chapter(e.chapterId()).ifPresent(c -> {
                chapters.remove(c);
                chapters.add(within(e.position(), chapters), c);
            });
        } else if (event instanceof ChapterRemoved e) {
            chapters.removeIf(c -> c.id().equals(e.chapterId()));
            blocks.remove(e.chapterId());
        } else if (event instanceof RecommendationsPlaced e) {
            takeOut(e.recommendationIds());
            insert(e.chapterId(), e.position(), e.recommendationIds());
        } else if (event instanceof RecommendationsTakenOut e) {
            takeOut(e.recommendationIds());
        } else if (event instanceof BlockMoved e) {
            takeOut(List.of(e.blockId()));
            insert(e.chapterId(), e.position(), List.of(e.blockId()));
            texts.computeIfPresent(e.blockId(), (id, t) -> at(t, e.chapterId(), true));
        } else {
            takeText(event);
        }
    }

    private void takeText(ReportEvent event) {
        if (event instanceof TextWritten e) {
            texts.put(
                    e.blockId(),
                    new Written(e.blockId(), BlockKind.valueOf(e.kind()), e.text(), 1, e.chapterId(), true));
            insert(e.chapterId(), e.position(), List.of(e.blockId()));
        } else if (event instanceof TextRewritten e) {
            texts.computeIfPresent(
                    e.blockId(),
                    (id, t) -> new Written(id, t.kind(), e.text(), e.version(), t.chapterId(), t.standing()));
        } else if (event instanceof TextRemoved e) {
            takeOut(List.of(e.blockId()));
            texts.computeIfPresent(e.blockId(), (id, t) -> at(t, t.chapterId(), false));
        } else if (event instanceof TextRestored e) {
            insert(e.chapterId(), e.position(), List.of(e.blockId()));
            texts.computeIfPresent(e.blockId(), (id, t) -> at(t, e.chapterId(), true));
        } else {
            takeWhole(event);
        }
    }

    /** What concerns the report as a whole, as far as rules ask for it. */
    private void takeWhole(ReportEvent event) {
        if (event instanceof ReportExported) {
            exported = true;
        } else if (event instanceof ReportClosed) {
            closed = true;
        } else if (event instanceof ReportReopened) {
            closed = false;
        } else if (event instanceof ReportRemoved) {
            removed = true;
        } else if (event instanceof ReportRestored) {
            removed = false;
        } else {
            takeRemark(event);
        }
    }

    private void takeRemark(ReportEvent event) {
        if (event instanceof PassageRemarked e) {
            remarks.put(e.remarkId(), true);
        } else if (event instanceof RemarkResolved e) {
            remarks.put(e.remarkId(), false);
        } else if (event instanceof RemarkReopened e) {
            remarks.put(e.remarkId(), true);
        }
    }

    private static Written at(Written t, String chapterId, boolean standing) {
        return new Written(t.id(), t.kind(), t.text(), t.version(), chapterId, standing);
    }

    private void add(int position, Chapter chapter) {
        chapters.add(within(position, chapters), chapter);
        blocks.put(chapter.id(), new ArrayList<>());
    }

    private void takeOut(Collection<String> ids) {
        Set<String> out = new HashSet<>(ids);
        blocks.values().forEach(its -> its.removeIf(out::contains));
    }

    private void insert(String chapterId, int position, List<String> ids) {
        List<String> its = blocks.get(name(chapterId));
        its.addAll(within(position, its), ids);
    }

    private static int within(int position, List<?> list) {
        return Math.max(0, Math.min(position, list.size()));
    }

    private static String name(String chapterId) {
        return chapterId == null ? NOWHERE : chapterId;
    }

    /** Account id of whoever opened the report. */
    public String author() {
        return author;
    }

    /** Whether a file was ever made of it. */
    public boolean exported() {
        return exported;
    }

    public boolean closed() {
        return closed;
    }

    public boolean removed() {
        return removed;
    }

    public List<Chapter> chapters() {
        return List.copyOf(chapters);
    }

    public Optional<Chapter> chapter(String id) {
        return chapters.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Ids in order; of what is placed in no chapter for null. */
    public List<String> blocks(String chapterId) {
        return blocks.getOrDefault(name(chapterId), List.of()).stream().toList();
    }

    /** Whether a recommendation or a text of that id stands in it, in a chapter or in none. */
    public boolean holds(String blockId) {
        return blocks.values().stream().anyMatch(its -> its.contains(blockId));
    }

    /** Where a block stands; null in no chapter, or not in the report at all. */
    public String chapterOf(String blockId) {
        return blocks.entrySet().stream()
                .filter(its -> its.getValue().contains(blockId))
                .map(Map.Entry::getKey)
                .filter(id -> !id.equals(NOWHERE))
                .findFirst()
                .orElse(null);
    }

    /** Texts that stand and those that were removed. */
    public Collection<Written> texts() {
        return List.copyOf(texts.values());
    }

    public Optional<Written> text(String blockId) {
        return Optional.ofNullable(texts.get(blockId));
    }

    /** By id, whether a remark is open. */
    public Map<String, Boolean> remarks() {
        return Collections.unmodifiableMap(remarks);
    }

    /** Of all chapters and of none. */
    public List<String> recommendations() {
        return blocks.values().stream()
                .flatMap(List::stream)
                .filter(id -> !texts.containsKey(id))
                .filter(Objects::nonNull)
                .toList();
    }
}
