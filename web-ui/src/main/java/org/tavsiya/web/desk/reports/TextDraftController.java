package org.tavsiya.web.desk.reports;

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
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.read.UnknownReport;
import org.tavsiya.web.desk.drafts.DraftDesk;
import org.tavsiya.web.desk.drafts.KeptDraft;

/** Keeps what somebody is writing in a report: sent by the script while they type, or by a button. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/reports/{id}/drafts/{name}")
class TextDraftController {

    private static final String ID = "[A-Za-z0-9-]{1,64}";

    private final Reports reports;
    private final DraftDesk desk;
    private final WritersHere writers;

    TextDraftController(Reports reports, DraftDesk desk, WritersHere writers) {
        this.reports = reports;
        this.desk = desk;
        this.writers = writers;
    }

    /** @param act save, undo, redo or discard */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<KeptDraft> keep(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn who,
            Locale locale) {
        return desk.keep(asked(id, name, act, sent, who), sent, fields -> Map.of(), locale);
    }

    /** The same by a button. */
    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    String keepByButton(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        String done = desk.keepByButton(asked(id, name, act, sent, who));
        if (done.equals("saved")) {
            writers.here(who, id, name);
        } else if (done.equals("discarded")) {
            writers.gone(who, id, name);
        }
        next.addFlashAttribute("draftDone", done.equals("saved") ? "kept" : done);
        String chapter = sent.getOrDefault("chapter", "");
        return "redirect:/" + lang + "/desk/reports/" + id
                + (chapter.matches(ID) ? "?chapter=" + chapter + "#" + form(sent) : "");
    }

    private static String form(Map<String, String> sent) {
        String block = sent.getOrDefault("block", "");
        String kind = sent.getOrDefault("kind", "");
        return block.matches(ID) ? "rewriting-" + block : kind.matches(ID) ? "text-" + kind : "draft-done";
    }

    private DraftDesk.Asked asked(String id, String name, String act, Map<String, String> sent, SignedIn who) {
        if (!name.matches(TextDrafts.NAME)) {
            throw new UnknownReport(id + "/" + name); // No text has a draft of that name.
        }
        String report = reports.show(id).id();
        return DraftDesk.Asked.of(act, TextDrafts.key(who, report, name), sent, TextDrafts.typed(sent), null);
    }
}
