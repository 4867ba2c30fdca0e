package org.tavsiya.web.desk.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.web.desk.drafts.DraftDesk;
import org.tavsiya.web.desk.drafts.KeptDraft;
import org.tavsiya.web.desk.queue.Origin;

/**
 * Keeps what is being typed, and says what the rules would say of it now. A page without script sends the same by a button and comes back
 * to the form.
 */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/recommendations/{id}/{change}/draft")
class DraftController {

    private final FormDrafts drafts;
    private final Preview preview;
    private final DraftDesk desk;
    private final SourcesSearched searched;
    private final EvidenceLibrary library;

    DraftController(
            FormDrafts drafts, Preview preview, DraftDesk desk, SourcesSearched searched, EvidenceLibrary library) {
        this.library = library;
        this.searched = searched;
        this.drafts = drafts;
        this.preview = preview;
        this.desk = desk;
    }

    /** @param act save, undo, redo or discard */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<KeptDraft> keep(
            @PathVariable String id,
            @PathVariable("change") String what,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn who,
            Locale locale) {
        Change change = change(id, what);
        return desk.keep(
                drafts.asked(act, who, id, change, sent),
                sent,
                fields -> missing(change, id, fields, who, locale),
                locale);
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
        next.addFlashAttribute(
                "draftDone",
                desk.keepByButton(drafts.asked(act, who, id, change, cite == null ? sent : cited(cite, sent))));
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
