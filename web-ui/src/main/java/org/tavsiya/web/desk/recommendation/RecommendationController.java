package org.tavsiya.web.desk.recommendation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.Changes;
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.desk.recommendation.PersonalData.Finding;

/** Says something about a recommendation. Whatever is refused comes back as it was typed, with the reason at the field where it is mended. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/recommendations/{id}")
class RecommendationController {

    private final RecommendationPage page;
    private final FormReader reader;
    private final Changes changes;
    private final Sentences sentences;

    RecommendationController(RecommendationPage page, FormReader reader, Changes changes, Sentences sentences) {
        this.page = page;
        this.reader = reader;
        this.changes = changes;
        this.sentences = sentences;
    }

    @GetMapping
    String show(@PathVariable String id, Model model, Locale locale) {
        return page.blank(id, model, locale);
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping("/{change}")
    String form(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/recommendations/" + id;
    }

    @PostMapping("/{change}")
    String change(@PathVariable String lang, @PathVariable String id, @PathVariable("change") String what, @ModelAttribute("typed") ChangeForm form,
                  @AuthenticationPrincipal SignedIn who, Model model, RedirectAttributes next, HttpServletResponse response, Locale locale) {
        Change change = Change.of(what).orElseThrow(() -> new UnknownRecommendation(id + "/" + what));
        Problems problems = new Problems();
        RecommendationCommand command = reader.read(change, id, form, who.actor(), problems);
        List<Finding> findings = form.isChecked() ? List.of() : findings(form);
        int status = HttpStatus.UNPROCESSABLE_CONTENT.value();
        if (command != null && findings.isEmpty()) {
            try {
                changes.send(command);
                next.addFlashAttribute("done", change.path());
                return "redirect:/" + lang + "/desk/recommendations/" + id;
            } catch (RuleBroken broken) {
                broken.violations().forEach(v -> problems.rule(v, sentences.of(v, form.getStatus(), locale)));
            } catch (EditedMeanwhile meanwhile) {
                status = HttpStatus.CONFLICT.value();
                model.addAttribute("meanwhile", page.meanwhile(id, meanwhile));
                model.addAttribute("newVersion", meanwhile.actual());
            } catch (ConcurrencyException race) {
                status = HttpStatus.CONFLICT.value();
                problems.add("reason", "desk.problem.same-moment");
            } catch (AggregateNotFoundException missing) {
                notFound(change, missing, problems);
            }
        }
        response.setStatus(status);
        model.addAttribute("findings", findings);
        return page.again(id, change, form, problems, model, locale);
    }

    private static void notFound(Change change, AggregateNotFoundException missing, Problems problems) {
        if (change != Change.LINK) {
            throw new UnknownRecommendation(String.valueOf(missing.getAggregateIdentifier()));
        }
        problems.add("olderId", "desk.problem.recommendation");
    }

    private static List<Finding> findings(ChangeForm form) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(PersonalData.in("reason", form.getReason()));
        findings.addAll(PersonalData.in("claim", form.getClaim()));
        findings.addAll(PersonalData.in("quotation", form.getQuotation()));
        findings.addAll(PersonalData.in("sourceTitle", form.getSourceTitle()));
        for (int i = 0; i < form.getEvidence().size(); i++) {
            findings.addAll(PersonalData.in("evidence" + i + ".title", form.getEvidence().get(i).getTitle()));
            findings.addAll(PersonalData.in("evidence" + i + ".publisher", form.getEvidence().get(i).getPublisher()));
        }
        return findings;
    }
}
