package org.tavsiya.web.desk.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
import org.tavsiya.api.EvidenceFiles;
import org.tavsiya.api.FileAnswer;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Files of an item: kept, saved to the reader's own disk, taken away. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/evidence/{id}/files")
class EvidenceFilesController {

    private final EvidenceFiles files;
    private final EvidenceLibrary library;
    private final ItemPage page;
    private final Sentences sentences;
    private final Wordings wordings;

    EvidenceFilesController(
            EvidenceFiles files, EvidenceLibrary library, ItemPage page, Sentences sentences, Wordings wordings) {
        this.files = files;
        this.library = library;
        this.page = page;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping
    String back(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/evidence/" + id;
    }

    @PostMapping
    String keep(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String key,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        try {
            files.keep(id, file.getOriginalFilename(), file.getBytes(), key, who.actor());
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Mistakes wrong = new Mistakes();
            broken.violations().forEach(v -> wrong.add("file", null, sentences.of(v, null, w.locale())));
            return page.show(library.show(id), wrong, Map.of(), w, model);
        }
        next.addFlashAttribute("done", "evidence");
        return "redirect:/" + lang + "/desk/evidence/" + id;
    }

    @GetMapping("/{fileId}")
    ResponseEntity<byte[]> read(@PathVariable String id, @PathVariable String fileId) {
        return FileAnswer.of(files.open(id, fileId));
    }

    @PostMapping("/{fileId}/removal")
    String remove(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String fileId,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        files.remove(id, fileId, who.actor());
        next.addFlashAttribute("done", "evidence");
        return "redirect:/" + lang + "/desk/evidence/" + id;
    }

    @GetMapping("/{fileId}/removal")
    String backFromRemoval(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/evidence/" + id;
    }
}
