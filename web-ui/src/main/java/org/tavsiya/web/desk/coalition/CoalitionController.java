package org.tavsiya.web.desk.coalition;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.CoalitionActs;
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.api.NotRecorded;
import org.tavsiya.eventlog.CommitUnconfirmed;
import org.tavsiya.once.KeyUsedOtherwise;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/administration/coalition")
class CoalitionController {

    private final CoalitionPage page;
    private final CoalitionActs acts;
    private final Sentences sentences;
    private final Wordings wordings;

    CoalitionController(CoalitionPage page, CoalitionActs acts, Sentences sentences, Wordings wordings) {
        this.page = page;
        this.acts = acts;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    @GetMapping
    String show(@PathVariable String lang, Optional<Snapshot> now, Model model) {
        return page.show(Language.of(lang).orElseThrow(), now, null, model);
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping("/{form:home-state|name|about}")
    String back(@PathVariable String lang) {
        return "redirect:/" + lang + "/desk/administration/coalition";
    }

    @PostMapping("/{form:home-state|name|about}")
    String tell(
            @PathVariable String lang,
            @PathVariable("form") String kind,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            Optional<Snapshot> now,
            RedirectAttributes next,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        CoalitionForm form = new CoalitionForm(kind, fields);
        Mistakes wrong = new Mistakes();
        HttpStatus status = HttpStatus.CONFLICT;
        try {
            boolean recorded = acts.send(
                            form.command(who.actor()), form.key(who.actor().id()))
                    .recorded();
            next.addFlashAttribute("done", recorded ? "coalition" : "held");
            return "redirect:/" + lang + "/desk/administration/coalition";
        } catch (RuleBroken broken) {
            wrong = Mistakes.of(broken, sentences, locale, field -> field);
            status = HttpStatus.UNPROCESSABLE_CONTENT;
        } catch (EditedMeanwhile meanwhile) {
            model.addAttribute("meanwhile", true);
            add(wrong, kind, "desk.coalition.meanwhile", lang);
        } catch (ConcurrencyException race) {
            add(wrong, kind, "desk.problem.same-moment", lang);
        } catch (KeyUsedOtherwise used) {
            add(wrong, kind, "desk.problem.key-used", lang);
        } catch (NotRecorded | CommitUnconfirmed away) {
            status = HttpStatus.SERVICE_UNAVAILABLE;
            add(
                    wrong,
                    kind,
                    away instanceof NotRecorded ? "desk.problem.not-recorded" : "desk.problem.maybe-recorded",
                    lang);
        }
        response.setStatus(status.value());
        model.addAttribute("wrong", wrong);
        return page.show(Language.of(lang).orElseThrow(), now, form, model);
    }

    private void add(Mistakes wrong, String form, String text, String lang) {
        wrong.add(form, null, wordings.of(Language.of(lang).orElseThrow()).text(text));
    }
}
