package org.tavsiya.web.desk.drafts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tavsiya.draft.Draft;
import org.tavsiya.draft.DraftKey;
import org.tavsiya.draft.DraftMovedOn;
import org.tavsiya.draft.Drafts;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.DeskFormat;
import org.tavsiya.web.desk.Sentences;

/**
 * Carries out what a form that saves itself asks of its draft, and says what came of it: to the script of the page, or to a page without
 * one, which sends the same by a button.
 */
@Component
public class DraftDesk {

    /** The version of the draft that the form was filled from; 0 where there was none. */
    public static final String VERSION = "draftVersion";

    /** In {@link KeptDraft#missing()}, what no field is to blame for. */
    private static final String WHOLE_FORM = "";

    private static final String UNDO = "undo";
    private static final String REDO = "redo";
    private static final String DISCARD = "discard";

    /**
     * What is asked for.
     *
     * @param act save, undo, redo or discard
     * @param seen version of the draft that its author had before their eyes
     * @param typed what to save
     * @param answers id of the returned finding that a draft that begins mends, or null
     */
    public record Asked(String act, DraftKey key, long seen, Map<String, String> typed, String answers) {

        /** @param sent all fields of the form */
        public static Asked of(
                String act, DraftKey key, Map<String, String> sent, Map<String, String> typed, String answers) {
            String version = sent.getOrDefault(VERSION, "0");
            return new Asked(act, key, version.matches("\\d{1,18}") ? Long.parseLong(version) : 0, typed, answers);
        }
    }

    /** What the rules would say of a form, by field. */
    @FunctionalInterface
    public interface Missing {
        Map<String, List<String>> in(Map<String, String> fields);
    }

    private final Drafts drafts;
    private final DeskFormat format;
    private final Sentences sentences;

    DraftDesk(Drafts drafts, DeskFormat format, Sentences sentences) {
        this.drafts = drafts;
        this.format = format;
        this.sentences = sentences;
    }

    /** @param sent all fields of the form, as the rules are asked about them */
    public ResponseEntity<KeptDraft> keep(Asked asked, Map<String, String> sent, Missing missing, Locale locale) {
        try {
            Optional<Draft> draft = act(asked);
            boolean moved = asked.act().equals(UNDO) || asked.act().equals(REDO);
            Map<String, String> stands = moved ? draft.map(Draft::fields).orElse(Map.of()) : sent;
            return ResponseEntity.ok(kept(draft, false, moved ? stands : null, missing.in(stands)));
        } catch (DraftMovedOn other) {
            Optional<Draft> stands = Optional.ofNullable(other.stands());
            return ResponseEntity.status(409)
                    .body(kept(stands, true, stands.map(Draft::fields).orElse(Map.of()), Map.of()));
        } catch (RuleBroken broken) {
            String said = sentences.of(broken, null, locale);
            return ResponseEntity.unprocessableContent()
                    .body(kept(Optional.empty(), false, null, Map.of(WHOLE_FORM, List.of(said))));
        }
    }

    /** The same by a button; the answer names what came of it in {@code desk.draft.done}. */
    public String keepByButton(Asked asked) {
        try {
            act(asked);
            return asked.act().equals(DISCARD) ? "discarded" : "saved";
        } catch (DraftMovedOn other) {
            return "elsewhere";
        } catch (RuleBroken broken) {
            return "too-much";
        }
    }

    private KeptDraft kept(
            Optional<Draft> draft, boolean conflict, Map<String, String> fields, Map<String, List<String>> missing) {
        return new KeptDraft(
                draft.map(Draft::version).orElse(null),
                draft.map(d -> format.instant(d.changedAt())).orElse(null),
                draft.map(Draft::undoable).orElse(false),
                draft.map(Draft::redoable).orElse(false),
                conflict,
                fields,
                missing);
    }

    private Optional<Draft> act(Asked asked) {
        return switch (asked.act()) {
            case UNDO -> step(asked, drafts::undo);
            case REDO -> step(asked, drafts::redo);
            case DISCARD -> {
                drafts.forget(asked.key());
                yield Optional.empty();
            }
            default -> Optional.of(drafts.save(asked.key(), asked.seen(), asked.typed(), asked.answers()));
        };
    }

    /** Back or forth; empty where there is no draft. */
    private Optional<Draft> step(Asked asked, Step step) {
        return drafts.find(asked.key()).map(d -> step.taken(asked.key(), asked.seen()));
    }

    @FunctionalInterface
    private interface Step {
        Draft taken(DraftKey key, long seen);
    }
}
