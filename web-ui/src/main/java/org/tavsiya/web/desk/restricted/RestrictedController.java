package org.tavsiya.web.desk.restricted;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.FileAnswer;
import org.tavsiya.api.RestrictedActs;
import org.tavsiya.evidence.vault.OpenedContent;
import org.tavsiya.evidence.vault.RestrictedText;
import org.tavsiya.evidence.vault.SealedEntry;
import org.tavsiya.evidence.vault.SealedKind;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;

/** Each page that shows something restricted has written down before who opens it. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/restricted")
class RestrictedController {

    private final RestrictedActs acts;
    private final Sentences sentences;

    RestrictedController(RestrictedActs acts, Sentences sentences) {
        this.acts = acts;
        this.sentences = sentences;
    }

    @GetMapping
    String subjects(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("subjects", acts.subjects(who.actor()));
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/restricted";
    }

    @PostMapping
    String open(
            @PathVariable String lang,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String key,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        try {
            String id = acts.open(new RestrictedText(name), key, who.actor());
            return "redirect:/" + lang + "/desk/restricted/" + id;
        } catch (RuleBroken broken) {
            refuse(broken, "name", response, model, locale);
            model.addAttribute("name", name);
            return subjects(who, model);
        }
    }

    @GetMapping("/{subjectId}")
    String subject(@PathVariable String subjectId, @AuthenticationPrincipal SignedIn who, Model model) {
        List<SealedEntry> all = acts.subject(subjectId, who.actor());
        model.addAttribute("subject", all.get(0));
        model.addAttribute("entries", all.subList(1, all.size()));
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/restricted-subject";
    }

    /** The addresses of refused forms, opened anew or in another language. */
    @GetMapping("/{subjectId}/{form:notes|files|erasure}")
    String back(@PathVariable String lang, @PathVariable String subjectId) {
        return "redirect:/" + lang + "/desk/restricted/" + subjectId;
    }

    @PostMapping("/{subjectId}/notes")
    String note(
            @PathVariable String lang,
            @PathVariable String subjectId,
            @RequestParam String name,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String key,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        try {
            acts.keepNote(
                    subjectId,
                    new RestrictedText(name),
                    new RestrictedText(words.replace("\r\n", "\n")),
                    key,
                    who.actor());
            return "redirect:/" + lang + "/desk/restricted/" + subjectId;
        } catch (RuleBroken broken) {
            refuse(broken, "words", response, model, locale);
            model.addAttribute("name", name);
            model.addAttribute("words", words);
            return subject(subjectId, who, model);
        }
    }

    @PostMapping("/{subjectId}/files")
    String file(
            @PathVariable String lang,
            @PathVariable String subjectId,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String key,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model,
            Locale locale)
            throws IOException {
        try {
            acts.keepFile(subjectId, file.getOriginalFilename(), file.getBytes(), key, who.actor());
            return "redirect:/" + lang + "/desk/restricted/" + subjectId;
        } catch (RuleBroken broken) {
            refuse(broken, "file", response, model, locale);
            return subject(subjectId, who, model);
        }
    }

    /** A note is a page, a file is saved. */
    @GetMapping("/{subjectId}/items/{itemId}")
    Object read(
            @PathVariable String subjectId,
            @PathVariable String itemId,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        OpenedContent opened = acts.read(subjectId, itemId, who.actor());
        if (opened.kind() == SealedKind.FILE) {
            ResponseEntity<byte[]> saved = FileAnswer.of(opened);
            return saved;
        }
        model.addAttribute("subjectId", subjectId);
        model.addAttribute("name", opened.label().name());
        model.addAttribute("words", new String(opened.content(), StandardCharsets.UTF_8));
        return "desk/restricted-note";
    }

    @PostMapping("/{subjectId}/items/{itemId}/removal")
    String remove(
            @PathVariable String lang,
            @PathVariable String subjectId,
            @PathVariable String itemId,
            @AuthenticationPrincipal SignedIn who) {
        acts.remove(subjectId, itemId, who.actor());
        return "redirect:/" + lang + "/desk/restricted/" + subjectId;
    }

    /** @param sure ticked beside the button: nobody gets it back */
    @PostMapping("/{subjectId}/erasure")
    String erase(
            @PathVariable String lang,
            @PathVariable String subjectId,
            @RequestParam(defaultValue = "false") boolean sure,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        if (!sure) {
            return "redirect:/" + lang + "/desk/restricted/" + subjectId;
        }
        acts.erase(subjectId, who.actor());
        next.addFlashAttribute("done", "erased");
        return "redirect:/" + lang + "/desk/restricted";
    }

    private void refuse(RuleBroken broken, String field, HttpServletResponse response, Model model, Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Mistakes wrong = new Mistakes();
        broken.violations()
                .forEach(v -> wrong.add(v.field() == null ? field : v.field(), null, sentences.of(v, null, locale)));
        model.addAttribute("wrong", wrong);
    }
}
