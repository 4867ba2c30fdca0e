package org.tavsiya.web.desk.recommendation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.modelling.command.AggregateNotFoundException;
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
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.api.NotRecorded;
import org.tavsiya.api.Outage;
import org.tavsiya.api.Proposals;
import org.tavsiya.eventlog.CommitUnconfirmed;
import org.tavsiya.once.KeyUsedOtherwise;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.rules.PersonalData.Finding;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.queue.ListSteps;
import org.tavsiya.web.desk.recommendation.RecommendationPage.Meanwhile;

/**
 * Says something about a recommendation. Whatever is refused comes back as it was typed, with the reason at the field
 * where it is mended.
 */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/recommendations/{id}")
class RecommendationController {

    private final RecommendationPage page;
    private final FormReader reader;
    private final Proposals proposals;
    private final FormDrafts drafts;
    private final SourcesSearched searched;
    private final ListSteps steps;

    RecommendationController(
            RecommendationPage page,
            FormReader reader,
            Proposals proposals,
            FormDrafts drafts,
            SourcesSearched searched,
            ListSteps steps) {
        this.page = page;
        this.reader = reader;
        this.proposals = proposals;
        this.drafts = drafts;
        this.searched = searched;
        this.steps = steps;
    }

    /**
     * @param from a finding that was returned to its author, or that a reviewer writes differently: its form begins with what stood there
     * @param in the list that is gone through, as {@link org.tavsiya.web.desk.queue.Origin} writes it
     */
    @GetMapping
    String show(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String in,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            Locale locale) {
        RecommendationPage.Asked asked = new RecommendationPage.Asked(id, in, lang, who, locale);
        return from == null ? page.blank(asked, model) : page.anew(asked, from, model);
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping("/{change}")
    String form(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/recommendations/" + id;
    }

    @PostMapping("/{change}")
    String change(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable("change") String what,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response,
            Locale locale) {
        Change change = Change.of(what).orElseThrow(() -> new UnknownRecommendation(id + "/" + what));
        RecommendationPage.Asked asked = new RecommendationPage.Asked(id, fields.get("in"), lang, who, locale);
        ChangeForm form = change.form(searched.told(new Typed(fields), who, locale));
        ChangeMistakes problems = new ChangeMistakes();
        RecommendationCommand command = reader.read(change, id, form, who.actor(), problems, locale);
        List<Finding> findings = form.said().checked() ? List.of() : Preview.findings(form);
        List<Meanwhile> meanwhile = List.of();
        Long newVersion = null;
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (command != null && findings.isEmpty()) {
            try {
                // Where it leads is known before it is sent: what is done leaves the list that it was in.
                String where = "next".equals(fields.get("then")) ? steps.after(asked.in(), id, lang, who) : null;
                next.addFlashAttribute("done", done(command, change, form, asked, fields, next));
                drafts.forget(who, id, change);
                next.addFlashAttribute("doneAbout", id);
                return "redirect:" + (where == null ? asked.address() : where);
            } catch (RuleBroken broken) {
                reader.broken(broken, form, problems, locale);
            } catch (EditedMeanwhile edited) {
                status = HttpStatus.CONFLICT;
                meanwhile = page.meanwhile(id, edited);
                newVersion = edited.actual();
            } catch (ConcurrencyException race) {
                status = HttpStatus.CONFLICT;
                problems.add(ChangeMistakes.WHOLE_FORM, "desk.problem.same-moment");
            } catch (KeyUsedOtherwise used) {
                status = HttpStatus.CONFLICT;
                problems.add(ChangeMistakes.WHOLE_FORM, "desk.problem.key-used");
            } catch (NotRecorded | CommitUnconfirmed away) {
                problems.add(
                        ChangeMistakes.WHOLE_FORM,
                        away instanceof NotRecorded ? "desk.problem.not-recorded" : "desk.problem.maybe-recorded");
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                return asTyped(
                        asked, new Refusal(change, form, problems.all(), findings, meanwhile, newVersion), away, model);
            } catch (AggregateNotFoundException missing) {
                notFound(change, missing, problems);
            }
        }
        response.setStatus(status.value());
        return page.again(asked, new Refusal(change, form, problems.all(), findings, meanwhile, newVersion), model);
    }

    /** @return what was done, by the word of its text */
    private String done(
            RecommendationCommand command,
            Change change,
            ChangeForm form,
            RecommendationPage.Asked asked,
            Map<String, String> fields,
            RedirectAttributes next) {
        String edits = FormDrafts.given(fields.get(FormDrafts.EDITS));
        if (edits != null) {
            proposals.edit(edits, command, asked.who().actor());
            return "edited";
        }
        Proposals.Outcome outcome = proposals.send(
                command,
                key(form, asked.who(), asked.id(), change, fields),
                "true".equals(fields.get("review")) && change.reviewed(),
                FormDrafts.given(fields.get(FormDrafts.ANSWERS)));
        next.addFlashAttribute(
                "held", outcome instanceof Proposals.Done done && !done.what().recorded());
        return outcome instanceof Proposals.Waiting ? "waiting" : change.event();
    }

    /** Without a key in a form of before there is nothing to know it by. The token of the page changes, what is asked for does not. */
    private static RequestKey key(ChangeForm form, SignedIn who, String id, Change change, Map<String, String> fields) {
        Map<String, String> asked = new TreeMap<>(fields);
        asked.keySet().removeAll(Set.of(StatementForm.KEY, "_csrf", FormDrafts.VERSION, "in", "then"));
        return form.said().key().isEmpty()
                ? null
                : RequestKey.of(who.actor().id(), form.said().key(), id, change.path(), asked);
    }

    /** The form as it was typed, to be sent again; the page around it may need the very database that is away. */
    private String asTyped(RecommendationPage.Asked asked, Refusal refusal, RuntimeException away, Model model) {
        try {
            return page.again(asked, refusal, model);
        } catch (RuntimeException alsoAway) {
            if (Outage.of(alsoAway).isEmpty()) {
                throw alsoAway;
            }
            throw away;
        }
    }

    private static void notFound(Change change, AggregateNotFoundException missing, ChangeMistakes problems) {
        if (change != Change.LINK) {
            throw new UnknownRecommendation(String.valueOf(missing.getAggregateIdentifier()));
        }
        problems.add("olderId", "desk.problem.recommendation");
    }
}
