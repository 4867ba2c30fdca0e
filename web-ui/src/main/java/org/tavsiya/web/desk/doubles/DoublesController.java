package org.tavsiya.web.desk.doubles;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.Changes;
import org.tavsiya.calendar.Today;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.read.doubles.Duplicates;
import org.tavsiya.recommendation.read.doubles.MatchedPair;
import org.tavsiya.recommendation.read.doubles.PossibleDuplicate;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.RefusedMatches;
import org.tavsiya.recommendation.write.linkrecommendation.UnlinkRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** What was entered before UHRI had it, beside what UHRI has now. That both are one is said here, and taken back here. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/duplicates")
class DoublesController {

    private static final int LOOKED_AT = 100;
    private static final List<String> DONE = List.of("matched", "undone", "refused");
    private static final int MATCHED_SHOWN = 50;

    private final Duplicates duplicates;
    private final RowStore rows;
    private final RefusedMatches refused;
    private final Changes changes;
    private final Sentences sentences;
    private final Wordings wordings;
    private final Today today;

    DoublesController(
            Duplicates duplicates,
            RowStore rows,
            RefusedMatches refused,
            Changes changes,
            Sentences sentences,
            Wordings wordings,
            Today today) {
        this.duplicates = duplicates;
        this.rows = rows;
        this.refused = refused;
        this.changes = changes;
        this.sentences = sentences;
        this.wordings = wordings;
        this.today = today;
    }

    @GetMapping
    String show(@RequestParam(required = false) String done, Model model) {
        model.addAttribute("done", DONE.contains(String.valueOf(done)) ? done : null);
        return page(null, model);
    }

    private String page(Mistakes wrong, Model model) {
        Snapshot now = rows.snapshot();
        List<PossibleDuplicate> suggested = duplicates.suggested(now, LOOKED_AT).stream()
                .map(d -> d.without(refused.of(d.id())))
                .filter(d -> !d.resembling().isEmpty())
                .toList();
        List<MatchedPair> matched = duplicates.matched(now, MATCHED_SHOWN);
        model.addAttribute("suggested", suggested);
        model.addAttribute("matched", matched);
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("wrong", wrong);
        return "desk/duplicates";
    }

    /** @param entered which of the two no longer counts; {@code kept} takes its place */
    @PostMapping
    String match(
            @PathVariable String lang,
            @RequestParam String kept,
            @RequestParam String entered,
            @RequestParam String key,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            HttpServletResponse response) {
        Assertion said = said("desk.double.reason", who, w(lang));
        return sent(
                new LinkRecommendation(kept, null, LinkKind.DUPLICATES, entered, said),
                key(who, key, "match", kept, entered),
                "matched",
                lang,
                model,
                response);
    }

    /** They are two: this pair is suggested no more. */
    @PostMapping("/refusal")
    String refuse(
            @PathVariable String lang,
            @RequestParam String kept,
            @RequestParam String entered,
            @AuthenticationPrincipal SignedIn who) {
        if (rows.snapshot().rows().row(kept) >= 0 && rows.snapshot().rows().row(entered) >= 0) {
            refused.refuse(kept, entered, who.actor());
        }
        return "redirect:/" + lang + "/desk/duplicates?done=refused";
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable String lang,
            @RequestParam String kept,
            @RequestParam String entered,
            @RequestParam String key,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            HttpServletResponse response) {
        Assertion said = said("desk.double.undo.reason", who, w(lang));
        return sent(
                new UnlinkRecommendation(kept, null, LinkKind.DUPLICATES, entered, said),
                key(who, key, "undo", kept, entered),
                "undone",
                lang,
                model,
                response);
    }

    private String sent(
            RecommendationCommand command,
            RequestKey key,
            String done,
            String lang,
            Model model,
            HttpServletResponse response) {
        try {
            changes.send(command, key);
            return "redirect:/" + lang + "/desk/duplicates?done=" + done;
        } catch (RuleBroken broken) {
            Mistakes wrong = new Mistakes();
            broken.violations().forEach(v -> wrong.add("duplicates", null, sentences.of(v, null, w(lang).locale())));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(wrong, model);
        }
    }

    private Wording w(String lang) {
        return wordings.of(Language.of(lang).orElseThrow());
    }

    /** The reason is the coalition's own and stands in the history of both, in the language of whoever confirmed it. */
    private Assertion said(String reason, SignedIn who, Wording w) {
        return new Assertion(
                new Clocks(today.date(), today.date()),
                w.text(reason),
                new Source(null, null, null, null, null),
                who.actor(),
                today.date());
    }

    private static RequestKey key(SignedIn who, String key, String what, String kept, String entered) {
        return RequestKey.of(who.actor().id(), key, what, Map.of("kept", kept, "entered", entered));
    }
}
