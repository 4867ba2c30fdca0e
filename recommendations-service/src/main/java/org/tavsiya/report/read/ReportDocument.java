package org.tavsiya.report.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;

/**
 * One report as it stands. Internal: it holds account ids, and what nobody has read over yet.
 *
 * @param version sequence number of the last event that it holds
 * @param deadline last day on which it can be sent, or null
 * @param joint whether several organisations send it together
 * @param asOf with {@code dataVersion} the pin: the state of the register that it shows
 * @param openedBy account id of its author
 * @param closed since when nothing in it changes; null while it may be written
 * @param takenAway that it was removed; null where it stands
 * @param unplaced ids of recommendations that stand in no chapter yet
 * @param removed texts that can be restored
 * @param exports files that were made of it, the oldest first
 * @param remarks of those who write it, the oldest first; no part of the report
 */
public record ReportDocument(
        @Id String id,
        long version,
        String title,
        String body,
        String stage,
        String country,
        String language,
        LocalDate deadline,
        boolean joint,
        LocalDate asOf,
        long dataVersion,
        Instant openedAt,
        String openedBy,
        Instant pinnedAt,
        Instant changedAt,
        String changedBy,
        ActOfReport closed,
        ActOfReport takenAway,
        List<ChapterOfReport> chapters,
        List<String> unplaced,
        List<BlockOfReport> removed,
        List<ExportOfReport> exports,
        List<RemarkInReport> remarks) {

    /** @param by account id */
    public record ActOfReport(String by, Instant at) {}

    /** @param part its name in the outline of the body; null for one that the coalition added */
    public record ChapterOfReport(String id, String part, String heading, List<BlockOfReport> blocks) {}

    /**
     * @param id of a recommendation or of a text
     * @param kind RECOMMENDATION, PARAGRAPH or SUGGESTION
     * @param chapterId where it stands, or last stood
     * @param text null for a recommendation: the register has it
     * @param version how often it was written; 0 for a recommendation
     * @param by account id of whoever wrote it last, or null
     */
    public record BlockOfReport(
            String id, String kind, String chapterId, String text, int version, String by, Instant at) {

        public boolean bound() {
            return text == null;
        }
    }

    /** @param objections how many things the checks had to say when somebody took it all the same */
    public record ExportOfReport(
            String format,
            LocalDate asOf,
            long dataVersion,
            String checkCode,
            String sha256,
            int objections,
            String by,
            Instant at) {}

    /**
     * @param passage words of the block that it is about, or null
     * @param resolved that it is answered; null while it is open
     */
    public record RemarkInReport(
            String id, String blockId, String passage, String text, String by, Instant at, ActOfReport resolved) {}

    public boolean mayBeWritten() {
        return closed == null && takenAway == null;
    }

    public Optional<ChapterOfReport> chapter(String id) {
        return chapters.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Of all chapters and of none, in order. */
    public List<String> recommendations() {
        List<String> ids = new java.util.ArrayList<>();
        chapters.forEach(c -> c.blocks().stream()
                .filter(BlockOfReport::bound)
                .map(BlockOfReport::id)
                .forEach(ids::add));
        ids.addAll(unplaced);
        return ids;
    }

    /** A text that stands or was removed. */
    public Optional<BlockOfReport> text(String blockId) {
        return java.util.stream.Stream.concat(chapters.stream().flatMap(c -> c.blocks().stream()), removed.stream())
                .filter(b -> !b.bound() && b.id().equals(blockId))
                .findFirst();
    }
}
