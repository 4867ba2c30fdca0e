package org.tavsiya.web.desk.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.draft.Draft;
import org.tavsiya.draft.DraftMovedOn;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.DeskFormat;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.desk.queue.Origin;

/**
 * Keeps what is being typed, and says what the rules would say of it now. A page without script sends the same by a button and comes back
 * to the form.
 */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/recommendations/{id}/{change}/draft")
class DraftController {

    /**
     * @param version of the draft, to be named at the next saving; null where there is none
     * @param fields what to put into the form, where it is not what was sent; else null
     * @param missing what the rules ask for, by field; what belongs to no field under the empty name
     * @param conflict true where it was saved elsewhere meanwhile: nothing was saved, and {@code fields} are the others'
     */
    record Kept(
            Long version,
            String savedAt,
            boolean undoable,
            boolean redoable,
            boolean conflict,
            Map<String, String> fields,
            Map<String, List<String>> missing) {}

    private final FormDrafts drafts;
    private final Preview preview;
    private final DeskFormat format;
    private final Sentences sentences;
    private final SourcesSearched searched;
    private final EvidenceLibrary library;

    DraftController(
            FormDrafts drafts,
            Preview preview,
            DeskFormat format,
            Sentences sentences,
            SourcesSearched searched,
            EvidenceLibrary library) {
        this.library = library;
        this.searched = searched;
        this.drafts = drafts;
        this.preview = preview;
        this.format = format;
        this.sentences = sentences;
    }

    /** @param act save, undo, redo or discard */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<Kept> keep(
            @PathVariable String id,
            @PathVariable("change") String what,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn who,
            Locale locale) {
        Change change = change(id, what);
        try {
            Optional<Draft> draft = act(act, who, id, change, sent);
            boolean moved = act.equals("undo") || act.equals("redo");
            Map<String, String> stands = moved ? draft.map(Draft::fields).orElse(Map.of()) : sent;
            return ResponseEntity.ok(
                    kept(draft, false, moved ? stands : null, missing(change, id, stands, who, locale)));
        } catch (DraftMovedOn other) {
            Optional<Draft> stands = Optional.ofNullable(other.stands());
            return ResponseEntity.status(409)
                    .body(kept(stands, true, stands.map(Draft::fields).orElse(Map.of()), Map.of()));
        } catch (RuleBroken broken) {
            String said = sentences.of(broken, null, locale);
            return ResponseEntity.unprocessableContent()
                    .body(kept(Optional.empty(), false, null, Map.of(ChangeMistakes.WHOLE_FORM, List.of(said))));
        }
    }

    private Kept kept(
            Optional<Draft> draft, boolean conflict, Map<String, String> fields, Map<String, List<String>> missing) {
        return new Kept(
                draft.map(Draft::version).orElse(null),
                draft.map(d -> format.instant(d.changedAt())).orElse(null),
                draft.map(Draft::undoable).orElse(false),
                draft.map(Draft::redoable).orElse(false),
                conflict,
                fields,
                missing);
    }

    /** The same by a button. */
    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    String keepByButton(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable("change") String what,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(required = false) String in,
            @RequestParam(required = false) String cite,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        Change change = change(id, what);
        try {
            act(act, who, id, change, cite == null ? sent : cited(cite, sent));
            next.addFlashAttribute("draftDone", act.equals("discard") ? "discarded" : "saved");
        } catch (DraftMovedOn other) {
            next.addFlashAttribute("draftDone", "elsewhere");
        } catch (RuleBroken broken) {
            next.addFlashAttribute("draftDone", "too-much");
        }
        return "redirect:"
                + Origin.of(in).map(origin -> origin.bench(lang, id)).orElse("/" + lang + "/desk/recommendations/" + id)
                + "#" + change.path();
    }

    private Map<String, String> cited(String evidenceId, Map<String, String> sent) {
        return library.find(evidenceId)
                .filter(item -> item.content().sensitivity() == Sensitivity.PUBLIC)
                .map(item -> EvidenceForm.cite(item, FormDrafts.typed(sent)))
                .map(typed -> {
                    Map<String, String> all = new LinkedHashMap<>(sent);
                    all.putAll(typed);
                    return all;
                })
                .orElse(sent);
    }

    private Optional<Draft> act(String act, SignedIn who, String id, Change change, Map<String, String> sent) {
        return switch (act) {
            case "undo" -> drafts.step(who, id, change, sent, true);
            case "redo" -> drafts.step(who, id, change, sent, false);
            case "discard" -> {
                drafts.forget(who, id, change);
                yield Optional.empty();
            }
            default -> Optional.of(drafts.save(who, id, change, sent));
        };
    }

    private Map<String, List<String>> missing(
            Change change, String id, Map<String, String> sent, SignedIn who, Locale locale) {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        preview.of(change, id, change.form(searched.asIfTold(new Typed(sent), locale)), who, locale)
                .forEach(said -> missing.computeIfAbsent(said.field(), f -> new java.util.ArrayList<>())
                        .add(said.sentence()));
        return missing;
    }

    private static Change change(String id, String what) {
        // Ids are UUIDs; whatever else is asked for names no recommendation, and no row of a table.
        return Change.of(what)
                .filter(change -> id.matches("[0-9a-f-]{36}"))
                .orElseThrow(() -> new UnknownRecommendation(id + "/" + what));
    }
}
