package org.tavsiya.web.desk.recommendation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.recommendation.PersonalData.Finding;
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

    RecommendationController(RecommendationPage page, FormReader reader, Proposals proposals) {
        this.page = page;
        this.reader = reader;
        this.proposals = proposals;
    }

    /** @param from a finding of one's own that was returned: its form begins with what stood there */
    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) String from,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            Locale locale) {
        return from == null ? page.blank(id, model, locale) : page.anew(id, from, who, model, locale);
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
        ChangeForm form = change.form(new Typed(fields));
        ChangeMistakes problems = new ChangeMistakes();
        RecommendationCommand command = reader.read(change, id, form, who.actor(), problems, locale);
        List<Finding> findings = form.said().checked() ? List.of() : findings(form);
        List<Meanwhile> meanwhile = List.of();
        Long newVersion = null;
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (command != null && findings.isEmpty()) {
            try {
                Proposals.Outcome outcome = proposals.send(command, key(form, who, id, change, fields));
                next.addFlashAttribute("done", outcome instanceof Proposals.Waiting ? "waiting" : change.event());
                next.addFlashAttribute(
                        "held",
                        outcome instanceof Proposals.Done done && !done.what().recorded());
                return "redirect:/" + lang + "/desk/recommendations/" + id;
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
                        id,
                        new Refusal(change, form, problems.all(), findings, meanwhile, newVersion),
                        away,
                        model,
                        locale);
            } catch (AggregateNotFoundException missing) {
                notFound(change, missing, problems);
            }
        }
        response.setStatus(status.value());
        return page.again(
                id, new Refusal(change, form, problems.all(), findings, meanwhile, newVersion), model, locale);
    }

    /** Without a key in a form of before there is nothing to know it by. The token of the page changes, what is asked for does not. */
    private static RequestKey key(ChangeForm form, SignedIn who, String id, Change change, Map<String, String> fields) {
        Map<String, String> asked = new TreeMap<>(fields);
        asked.keySet().removeAll(Set.of(StatementForm.KEY, "_csrf"));
        return form.said().key().isEmpty()
                ? null
                : RequestKey.of(who.actor().id(), form.said().key(), id, change.path(), asked);
    }

    /** The form as it was typed, to be sent again; the page around it may need the very database that is away. */
    private String asTyped(String id, Refusal refusal, RuntimeException away, Model model, Locale locale) {
        try {
            return page.again(id, refusal, model, locale);
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

    private static List<Finding> findings(ChangeForm form) {
        Map<String, String> texts = new LinkedHashMap<>(Map.of(
                "reason", form.said().reason(), "sourceTitle", form.said().sourceTitle()));
        texts.putAll(form.texts());
        List<Finding> findings = new ArrayList<>();
        texts.forEach((field, text) -> findings.addAll(PersonalData.in(field, text)));
        return findings;
    }
}
