package org.tavsiya.web.desk.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.calendar.Today;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceDocument;
import org.tavsiya.evidence.read.EvidenceFound;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.evidence.read.EvidenceQuestion;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.evidence.write.correctevidence.CorrectEvidence;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.rules.PersonalData;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Finding, adding and correcting evidence. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/evidence")
class EvidenceController {

    private static final int SHOWN = 20;
    private static final String FORM = "evidence-form";

    private final EvidenceLibrary library;
    private final ItemPage page;
    private final Sent sent;
    private final Wordings wordings;
    private final Today today;

    EvidenceController(EvidenceLibrary library, ItemPage page, Sent sent, Wordings wordings, Today today) {
        this.library = library;
        this.page = page;
        this.sent = sent;
        this.wordings = wordings;
        this.today = today;
    }

    private Wording w(String lang) {
        return wordings.of(Language.of(lang).orElseThrow());
    }

    @GetMapping
    String find(
            @PathVariable String lang,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) EvidenceKind kind,
            @RequestParam(required = false) EvidenceLevel level,
            @RequestParam(required = false) Sensitivity sensitivity,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        int start = Math.max(0, Math.min(from, EvidenceQuestion.DEEPEST - SHOWN));
        EvidenceFound found = library.find(new EvidenceQuestion(q, kind, level, sensitivity, null, start, SHOWN));
        model.addAttribute("q", q);
        model.addAttribute("kind", kind);
        model.addAttribute("level", level);
        model.addAttribute("sensitivity", sensitivity);
        model.addAttribute("found", found);
        model.addAttribute("before", start == 0 ? null : Math.max(0, start - SHOWN));
        boolean more = start + SHOWN < found.total() && start + 2 * SHOWN <= EvidenceQuestion.DEEPEST;
        model.addAttribute("next", more ? start + SHOWN : null);
        page.choices(w(lang), model);
        return "desk/evidence";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String lang, @PathVariable String id, Model model) {
        return page.show(library.show(id), null, null, w(lang), model);
    }

    @GetMapping("/new")
    String blank(@PathVariable String lang, Model model) {
        return page.form(new ItemForm(new LinkedMultiValueMap<>()), null, null, List.of(), w(lang), model);
    }

    @GetMapping("/{id}/correction")
    String correction(@PathVariable String lang, @PathVariable String id, Model model) {
        EvidenceDocument item = library.show(id);
        return page.form(ItemForm.of(item.content()), item, null, List.of(), w(lang), model);
    }

    @PostMapping("/new")
    String capture(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        String id = idOf(fields, who);
        return send(lang, id, null, fields, who, next, response, model);
    }

    /** A form that is sent twice adds one item. */
    private static String idOf(MultiValueMap<String, String> fields, SignedIn who) {
        String key = fields.getFirst(Sent.KEY);
        return key == null || key.isBlank()
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes(
                                (who.actor().id() + " " + key).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString();
    }

    @PostMapping("/{id}/correction")
    String correct(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        return send(lang, id, library.show(id), fields, who, next, response, model);
    }

    private String send(
            String lang,
            String id,
            EvidenceDocument corrects,
            MultiValueMap<String, String> fields,
            SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        Wording w = w(lang);
        ItemForm form = new ItemForm(fields);
        Mistakes wrong = new Mistakes();
        EvidenceContent content =
                form.content((field, key) -> wrong.add(Sent.id(field), Sent.label(field, w), w.text(key)));
        List<Mistakes.Mistake> questions = form.ticked("checked") ? List.of() : questions(form, w);
        if (wrong.all().isEmpty() && questions.isEmpty()) {
            RequestKey key = Sent.key(who, "evidence/" + (corrects == null ? "new" : id), fields);
            if (sent.done(command(id, corrects, form, content, who), key, FORM, wrong, w, response)) {
                next.addFlashAttribute("done", "evidence");
                return "redirect:/" + lang + "/desk/evidence/" + id;
            }
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page.form(form, corrects, wrong.all().isEmpty() ? null : wrong, questions, w, model);
    }

    private EvidenceCommand command(
            String id, EvidenceDocument corrects, ItemForm form, EvidenceContent content, SignedIn who) {
        if (corrects == null) {
            return new CaptureEvidence(id, content, who.actor(), today.date());
        }
        String version = form.at("version");
        if (!version.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("A form of a correction carries the version that it shows.");
        }
        return new CorrectEvidence(id, Long.valueOf(version), content, form.at("reason"), who.actor(), today.date());
    }

    private static List<Mistakes.Mistake> questions(ItemForm form, Wording w) {
        return form.texts().entrySet().stream()
                .flatMap(text -> PersonalData.in(text.getKey(), text.getValue()).stream())
                .map(found -> new Mistakes.Mistake(
                        Sent.id(found.field()),
                        Sent.label(found.field(), w),
                        w.text("desk.personal." + found.kind(), found.words())))
                .toList();
    }
}
