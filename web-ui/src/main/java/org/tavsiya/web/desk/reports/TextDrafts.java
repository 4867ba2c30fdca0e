package org.tavsiya.web.desk.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.draft.Draft;
import org.tavsiya.draft.DraftKey;
import org.tavsiya.draft.Drafts;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;

/** What somebody is writing in a report and has not saved yet: theirs alone, and never in the report before they save it. */
@Component
class TextDrafts {

    /** Of the form's fields, what is written; the rest belongs to one showing of it. */
    private static final Set<String> TYPED = Set.of("text", "version", "after");

    /** What {@link Begun#nameOf} makes. */
    static final String NAME = "[0-9a-f]{32}";

    private final Drafts drafts;

    TextDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A draft as its form shows it.
     *
     * @param name of the draft in its address
     */
    record TextDraft(String name, Draft draft) {

        public String text() {
            return draft.fields().getOrDefault("text", "");
        }

        public String after() {
            return draft.fields().get("after");
        }

        /** Version of the text that its author had before their eyes; 0 for a new one. */
        public int startedFrom() {
            String version = draft.fields().getOrDefault("version", "0");
            return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        }
    }

    /** All that one person has begun in one report. */
    static final class Begun {

        private final Map<String, TextDraft> byName;

        private Begun(Map<String, TextDraft> byName) {
            this.byName = byName;
        }

        /** Of a text that stands; null where there is none. */
        public TextDraft of(String block) {
            return byName.get(name(block));
        }

        /** Of a text that is new in the chapter; null where there is none. */
        public TextDraft fresh(String kind, String chapter) {
            return byName.get(name(kind, chapter));
        }

        public String nameOf(String block) {
            return name(block);
        }

        public String nameOf(String kind, String chapter) {
            return name(kind, chapter);
        }

        int in(ReportDocument.ChapterOfReport chapter) {
            Set<String> names = names(chapter);
            names.retainAll(byName.keySet());
            return names.size();
        }

        /** Those whose place is gone, so that no form shows them. */
        List<TextDraft> strayed(ReportDocument report) {
            Set<String> places = report.mayBeWritten()
                    ? report.chapters().stream().flatMap(c -> names(c).stream()).collect(Collectors.toSet())
                    : Set.of();
            return byName.values().stream()
                    .filter(d -> !places.contains(d.name()))
                    .toList();
        }

        private static Set<String> names(ReportDocument.ChapterOfReport chapter) {
            Set<String> names = new HashSet<>();
            chapter.blocks().stream()
                    .filter(b -> !b.bound())
                    .map(BlockOfReport::id)
                    .forEach(id -> names.add(name(id)));
            names.add(name(BlockKind.PARAGRAPH.name(), chapter.id()));
            names.add(name(BlockKind.SUGGESTION.name(), chapter.id()));
            return names;
        }
    }

    Begun begun(SignedIn who, String report) {
        return new Begun(drafts.about(who.actor().id(), report).stream()
                .collect(Collectors.toMap(
                        d -> d.key().kind(), d -> new TextDraft(d.key().kind(), d), (one, same) -> one, TreeMap::new)));
    }

    static DraftKey key(SignedIn who, String report, String name) {
        return new DraftKey(who.actor().id(), report, name);
    }

    static Map<String, String> typed(Map<String, String> sent) {
        Map<String, String> typed = new TreeMap<>(sent);
        typed.keySet().retainAll(TYPED);
        typed.values().removeIf(String::isEmpty);
        return typed;
    }

    /** Whatever was saved is no draft any more. */
    void forget(SignedIn who, String report, String name) {
        drafts.forget(key(who, report, name));
    }

    /** Ids of texts are longer than what a draft is found by. */
    static String name(String block) {
        return RecommendationId.named("report-text/" + block).replace("-", "");
    }

    static String name(String kind, String chapter) {
        return RecommendationId.named("report-text/" + kind + "/" + chapter).replace("-", "");
    }
}
