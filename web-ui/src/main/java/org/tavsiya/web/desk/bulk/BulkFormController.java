package org.tavsiya.web.desk.bulk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.BulkActs;
import org.tavsiya.bulk.BulkRun;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.desk.queue.Origin;
import org.tavsiya.web.desk.recommendation.SourcesSearched;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** What shall be said of those that were selected; sent, it leads to the preview. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/bulk/new")
class BulkFormController {

    private static final String KIND = "kind";
    private static final String WORDS = "words";

    private final BulkActs acts;
    private final BulkChoices choices;
    private final SourcesSearched searched;
    private final RowStore rows;
    private final Sentences sentences;
    private final Wordings wordings;

    BulkFormController(
            BulkActs acts,
            BulkChoices choices,
            SourcesSearched searched,
            RowStore rows,
            Sentences sentences,
            Wordings wordings) {
        this.acts = acts;
        this.choices = choices;
        this.searched = searched;
        this.rows = rows;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    @GetMapping
    @AlsoReads({Origin.LIST, Selected.ID, Selected.WHICH, KIND, WORDS})
    String show(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        Mistakes wrong = new Mistakes();
        BulkForm form = BulkForm.of(parameters);
        return page(lang, Selected.of(parameters), form, wrong, who, model);
    }

    @PostMapping
    String send(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        Selected selected = Selected.of(parameters);
        BulkForm typed = BulkForm.of(parameters);
        Saying saying = Saying.of(typed.at(KIND))
                .orElseThrow(() -> new IllegalArgumentException("There is nothing called " + typed.at(KIND) + "."));
        BulkForm form =
                saying == Saying.NO_INFORMATION ? new BulkForm(searched.told(typed.fields(), who, w.locale())) : typed;
        Mistakes wrong = new Mistakes();
        for (var finding : form.findings()) {
            wrong.add(Saying.REASON, null, w.text("desk.personal." + finding.kind(), finding.words()));
            model.addAttribute("personal", true);
        }
        if (wrong.all().isEmpty()) {
            try {
                return "redirect:/" + lang + "/desk/bulk/"
                        + opened(selected, saying, form, parameters, who).id();
            } catch (RuleBroken broken) {
                for (Violation violation : broken.violations()) {
                    wrong.add(id(violation.field()), null, sentences.of(violation, null, w.locale()));
                }
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(lang, selected, form, wrong, who, model);
    }

    /** On the form; what no field mends is said of the whole. */
    private static String id(String field) {
        return field == null
                ? "bulk-form"
                : field.equals("olderId") ? "newerId" : field.equals("assertedOn") ? Saying.DAY : field;
    }

    private BulkRun opened(
            Selected selected, Saying saying, BulkForm form, MultiValueMap<String, String> parameters, SignedIn who) {
        List<String> ids = selected.all() ? found(selected, who) : selected.ids();
        return acts.open(key(parameters, who), saying.kind(), form.asked(saying), selected.asKept(), ids, who);
    }

    private List<String> found(Selected selected, SignedIn who) {
        return acts.found(selected.list(), Home.counted(selected.filter()), rows.snapshot(), who);
    }

    /** The same form sent twice is one run. */
    private static String key(MultiValueMap<String, String> parameters, SignedIn who) {
        String typed = parameters.getFirst(BulkForm.KEY);
        if (typed == null || typed.isBlank()) {
            return UUID.randomUUID().toString();
        }
        Map<String, Object> asked = new TreeMap<>(parameters);
        asked.remove(BulkForm.KEY);
        asked.remove("_csrf");
        RequestKey key = RequestKey.of(who.actor().id(), typed, asked);
        return RecommendationId.named("bulk/" + key.accountId() + "/" + key.key() + "/" + key.hash());
    }

    private String page(String lang, Selected selected, BulkForm form, Mistakes wrong, SignedIn who, Model model) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        Saying saying = Saying.of(form.at(KIND)).orElse(null);
        int count =
                selected.all() ? found(selected, who).size() : selected.ids().size();
        model.addAttribute("selected", selected);
        model.addAttribute("count", count);
        model.addAttribute("sayings", Arrays.asList(Saying.values()));
        model.addAttribute("saying", saying);
        model.addAttribute("f", form);
        model.addAttribute("wrong", wrong.all().isEmpty() ? null : wrong);
        model.addAttribute("back", selected.page(lang));
        model.addAttribute(
                "key", form.at(BulkForm.KEY).isEmpty() ? UUID.randomUUID().toString() : form.at(BulkForm.KEY));
        choices.fill(saying, form.at(WORDS), form, who, w, model);
        return "desk/bulk-form";
    }
}
