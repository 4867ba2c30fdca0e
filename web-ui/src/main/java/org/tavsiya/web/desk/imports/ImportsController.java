package org.tavsiya.web.desk.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.Csv;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.imports.RejectedRecord;
import org.tavsiya.views.EmbeddedLimit;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/imports")
class ImportsController {

    private static final int LISTED = 50;
    private static final int REJECTED_SHOWN = 100;
    /** Labels of the fields that are told apart by nothing else. */
    private static final Map<String, String> YEARS = Map.of("fromYear", "desk.upload.from", "toYear", "desk.upload.to");

    private static final Set<String> REFUSALS = Set.of("busy", "quota", "full", "space");

    private final Reception reception;
    private final ImportQueue queue;
    private final ImportPages pages;
    private final ImportRuns runs;
    private final Bodies bodies;
    private final EmbeddedLimit limit;
    private final DataSize largest;
    private final UploadFolder folder;
    private final Wordings wordings;
    private final Clock clock;

    ImportsController(
            Reception reception,
            ImportQueue queue,
            ImportPages pages,
            ImportRuns runs,
            Bodies bodies,
            EmbeddedLimit limit,
            UploadFolder folder,
            Wordings wordings,
            Clock clock,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.reception = reception;
        this.queue = queue;
        this.pages = pages;
        this.runs = runs;
        this.bodies = bodies;
        this.limit = limit;
        this.largest = largest;
        this.folder = folder;
        this.wordings = wordings;
        this.clock = clock;
    }

    @ModelAttribute
    void about(Model model) {
        model.addAttribute("bodies", bodies.all());
        model.addAttribute("embedded", limit.embedded());
        model.addAttribute("limit", limit.recommendations());
        model.addAttribute("largest", largest.toBytes());
        model.addAttribute("fileLanguages", Reception.LANGUAGES);
    }

    @GetMapping
    String list(
            @PathVariable String lang,
            @ModelAttribute("form") UploadForm form,
            HttpServletRequest request,
            Model model) {
        if (request.getParameterMap().containsKey("tooLarge")) {
            model.addAttribute(
                    "wrong", mistakes(lang, List.of(new Reception.Problem("file", "desk.upload.too-large", null))));
        }
        String refused = request.getParameter("refused");
        if (refused != null && REFUSALS.contains(refused)) {
            model.addAttribute(
                    "wrong",
                    mistakes(lang, List.of(new Reception.Problem("file", "desk.upload.refused." + refused, null))));
        }
        return listed(model);
    }

    private String listed(Model model) {
        model.addAttribute("demonstrationLoaded", runs.demonstration().isPresent());
        model.addAttribute("brokenOff", folder.brokenOff(clock.instant()));
        model.addAttribute(
                "waiting",
                queue.all().stream()
                        .map(j -> j.upload().id())
                        .filter(id -> runs.find(id).isEmpty())
                        .map(pages::of)
                        .toList());
        model.addAttribute("runs", runs.newest(LISTED));
        return "desk/imports";
    }

    @PostMapping
    String upload(
            @PathVariable String lang,
            @ModelAttribute("form") UploadForm form,
            @RequestParam("file") MultipartFile file,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Reception.Answer answer = reception.receive(form, file, who.actor());
        if (!answer.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", mistakes(lang, answer.problems()));
            model.addAttribute("detail", answer.problems().get(0).detail());
            return listed(model);
        }
        return page(lang, answer.id());
    }

    /** Both years say the same of themselves; which of them is meant, the label says. */
    private Mistakes mistakes(String lang, List<Reception.Problem> problems) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        Mistakes mistakes = new Mistakes();
        problems.forEach(p -> mistakes.add(
                p.field(),
                YEARS.containsKey(p.field()) ? w.text(YEARS.get(p.field())) : null,
                w.text(p.key(), w.number(largest.toMegabytes()))));
        return mistakes;
    }

    /** Somebody has read that a file did not arrive. */
    @PostMapping("/broken-off")
    String brokenOffIsRead(@PathVariable String lang) {
        folder.forgetBrokenOff();
        return "redirect:/" + lang + "/desk/imports";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) String refresh,
            Model model,
            HttpServletResponse response) {
        boolean live = fill(id, model);
        // Only where the reader asked for it: a page that reloads by itself takes the place from under a screen reader.
        if (live && refresh != null) {
            response.setHeader("Refresh", "5");
        }
        model.addAttribute("refreshing", refresh != null);
        return "desk/import";
    }

    /** The part of the page that moves. */
    @GetMapping("/{id}/live")
    String live(@PathVariable String id, Model model) {
        fill(id, model);
        model.addAttribute("refreshing", false);
        return "desk/import :: live";
    }

    private boolean fill(String id, Model model) {
        ImportPage page = pages.of(id);
        model.addAttribute("run", page);
        List<RejectedRecord> rejected = page.live() ? List.of() : pages.rejected(id);
        model.addAttribute("found", queue.find(id).map(Job::findings).orElse(null));
        model.addAttribute("demonstrationLoaded", runs.demonstration().isPresent());
        model.addAttribute("rejected", rejected.subList(0, Math.min(rejected.size(), REJECTED_SHOWN)));
        return page.live();
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable String lang, @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        Optional<Job> job = queue.find(id).filter(j -> j.phase().unfinished() || j.phase() == Phase.CHECKED);
        job.ifPresent(queue::cancel);
        boolean begun =
                runs.find(id).filter(r -> r.state() == ImportState.RUNNING).isPresent();
        if (job.isEmpty() || job.get().phase() == Phase.DISCARDED && begun) {
            runs.cancel(id, who.actor());
        }
        return page(lang, id);
    }

    @PostMapping("/{id}/resumption")
    String resume(@PathVariable String lang, @PathVariable String id) {
        queue.resume(id);
        return page(lang, id);
    }

    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable String lang, @PathVariable String id) {
        queue.find(id).ifPresent(queue::confirm);
        return page(lang, id);
    }

    /** After a check: the same file, as it was looked at. */
    @PostMapping("/{id}/import")
    String importChecked(@PathVariable String lang, @PathVariable String id) {
        queue.find(id).ifPresent(queue::importChecked);
        return page(lang, id);
    }

    private static String page(String lang, String id) {
        return "redirect:/" + lang + "/desk/imports/" + id;
    }

    @GetMapping("/{id}/rejected.csv")
    void rejected(@PathVariable String id, HttpServletResponse response) throws IOException {
        pages.of(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rejected-" + id + ".csv\"");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            Csv csv = new Csv(out, "record_number", "annotation_id", "reason_code", "reason", "raw");
            pages.rejected(id)
                    .forEach(r -> csv.row(r.recordNumber(), r.annotationId(), r.reasonCode(), r.reason(), r.raw()));
        }
    }

    /** The form itself is lost with the request that was too large. */
    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return "redirect:/" + Language.of(request).code() + "/desk/imports?tooLarge";
    }
}
