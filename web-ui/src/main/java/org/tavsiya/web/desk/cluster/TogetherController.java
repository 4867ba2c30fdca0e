package org.tavsiya.web.desk.cluster;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.ClusterActs;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.ClusterDocument.Judgment;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.cluster.write.assesstogether.AssessTogether;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.recommendation.JudgmentFields;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Judges the members of a cluster by one form: looked at first, then recorded, then told member by member. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/clusters/{id}")
class TogetherController {

    private static final String VERSION = "version-";
    private static final String FORM = "assessment-form";

    private final Clusters clusters;
    private final ClusterActs acts;
    private final ClusterSent sent;
    private final ClusterPage page;
    private final JudgmentFields fields;
    private final JudgmentPage told;
    private final Wordings wordings;

    TogetherController(
            Clusters clusters,
            ClusterActs acts,
            ClusterSent sent,
            ClusterPage page,
            JudgmentFields fields,
            JudgmentPage told,
            Wordings wordings) {
        this.clusters = clusters;
        this.acts = acts;
        this.sent = sent;
        this.page = page;
        this.fields = fields;
        this.told = told;
        this.wordings = wordings;
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping("/assessment")
    String back(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/clusters/" + id;
    }

    /** @param sentFields the form; {@code then} is {@code record} where somebody has seen what would become of each */
    @PostMapping("/assessment")
    String judge(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sentFields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        ClusterPage.Asked asked = new ClusterPage.Asked(id, w, who, locale);
        List<String> chosen = sentFields.getOrDefault("members", List.of());
        boolean review = "true".equals(sentFields.getFirst("review"));
        JudgmentFields.Read read = fields.read(sentFields.toSingleValueMap(), who, locale);
        Mistakes wrong = new Mistakes();
        if (chosen.isEmpty()) {
            wrong.add(FORM + "-members", null, w.text("desk.cluster.judge.none"));
        }
        if (read.command() == null || chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(
                    asked,
                    wrong.all().isEmpty() ? null : wrong,
                    new ClusterPage.Tried(read, Map.of(), chosen, review),
                    model);
        }
        ClusterDocument its = clusters.show(id);
        String act = ClusterSent.named("judgment/" + id, who, sentFields);
        AssessTogether judgment = judgment(its, act, sentFields, chosen, read.command(), review);
        if (!"record".equals(sentFields.getFirst("then"))) {
            return page.show(
                    asked,
                    null,
                    new ClusterPage.Tried(
                            read, ClusterPage.byMember(acts.preview(judgment, its.subject())), chosen, review),
                    model);
        }
        Judgment done = sent.done(
                () -> acts.judge(judgment, ClusterSent.key(who, "clusters/" + id + "/assessment", sentFields)),
                FORM,
                field -> field.equals("members") ? FORM + "-members" : "assessment-" + field.replaceAll("[\\[\\]]", ""),
                wrong,
                w,
                response);
        if (done != null) {
            return "redirect:/" + lang + "/desk/clusters/" + id + "/assessments/" + done.act();
        }
        return page.show(
                asked,
                wrong,
                new ClusterPage.Tried(
                        read, ClusterPage.byMember(acts.preview(judgment, its.subject())), chosen, review),
                model);
    }

    private static AssessTogether judgment(
            ClusterDocument its,
            String act,
            MultiValueMap<String, String> fields,
            List<String> chosen,
            PublishAssessment as,
            boolean review) {
        Map<String, Long> members = new TreeMap<>();
        for (String member : chosen) {
            String version = fields.getFirst(VERSION + member);
            // A version that the form lost is one that nobody can have seen.
            members.put(member, version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1L);
        }
        return new AssessTogether(
                its.id(),
                ClusterSent.version(fields),
                act,
                members,
                as.draft().status(),
                as.draft().ongoing(),
                as.draft().evidence(),
                as.assertion(),
                review);
    }

    @GetMapping("/assessments/{act}")
    String told(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String act,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        return told.show(id, act, who, wordings.of(Language.of(lang).orElseThrow()), model);
    }

    @GetMapping("/assessments/{act}/confirmation")
    String backToIt(@PathVariable String lang, @PathVariable String id, @PathVariable String act) {
        return "redirect:/" + lang + "/desk/clusters/" + id + "/assessments/" + act;
    }

    /** As the second person, for all that waits of it. */
    @PostMapping("/assessments/{act}/confirmation")
    String confirm(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String act,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        model.addAttribute("confirmed", ClusterPage.byMember(acts.confirm(id, act, who.actor())));
        return told.show(id, act, who, wordings.of(Language.of(lang).orElseThrow()), model);
    }
}
