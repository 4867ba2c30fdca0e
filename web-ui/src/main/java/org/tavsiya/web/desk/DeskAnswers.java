package org.tavsiya.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tavsiya.account.UnknownAccount;
import org.tavsiya.bulk.UnknownBulkRun;
import org.tavsiya.cluster.read.UnknownCluster;
import org.tavsiya.evidence.UnknownEvidence;
import org.tavsiya.evidence.vault.MasterKeyTrouble;
import org.tavsiya.finding.read.UnknownFinding;
import org.tavsiya.imports.UnknownImport;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.report.read.UnknownReport;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.saved.UnknownSavedFilter;
import org.tavsiya.web.site.Language;

/** Says no on the desk: what is not there, what a rule refuses where no form stands to say it, and what the role does not allow. */
@Controller
@ControllerAdvice(basePackageClasses = DeskAnswers.class)
class DeskAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(DeskAnswers.class);
    private static final String KEY = DeskAnswers.class.getName() + ".key";
    private static final String SENTENCE = DeskAnswers.class.getName() + ".sentence";

    private final Sentences sentences;

    DeskAnswers(Sentences sentences) {
        this.sentences = sentences;
    }

    @RequestMapping("/{lang:en|ru|tg}/not-allowed")
    String notAllowed(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("old", request.getParameterMap().containsKey("old"));
        return "desk/not-allowed";
    }

    /** Reached by forwarding only: an answer to a failure gets the whole frame that way, with its languages and its menu. */
    @RequestMapping("/{lang:en|ru|tg}/desk/refused")
    String refused(HttpServletRequest request, Model model) {
        model.addAttribute("key", request.getAttribute(KEY) == null ? "desk.unknown" : request.getAttribute(KEY));
        model.addAttribute("sentence", request.getAttribute(SENTENCE));
        return "desk/refused";
    }

    /** Incompatible is an id of something else: all streams lie in one log. */
    @ExceptionHandler({
        UnknownImport.class,
        UnknownBulkRun.class,
        UnknownSavedFilter.class,
        UnknownRecommendation.class,
        UnknownAccount.class,
        UnknownFinding.class,
        UnknownCluster.class,
        UnknownReport.class,
        UnknownEvidence.class,
        IncompatibleAggregateException.class
    })
    String unknown(HttpServletRequest request, HttpServletResponse response) {
        return answer(request, response, "desk.unknown", null, HttpStatus.NOT_FOUND);
    }

    /** Its own sentence names a file of the machine, for whoever keeps it. */
    @ExceptionHandler
    String closed(MasterKeyTrouble closed, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("The vault does not open", closed);
        return answer(request, response, "desk.vault.closed", null, HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    String refused(RuleBroken broken, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer(request, response, "desk.refused", sentences.of(broken, null, locale), HttpStatus.CONFLICT);
    }

    private static String answer(
            HttpServletRequest request, HttpServletResponse response, String key, String sentence, HttpStatus status) {
        response.setStatus(status.value());
        request.setAttribute(KEY, key);
        request.setAttribute(SENTENCE, sentence);
        return "forward:/" + Language.of(request).code() + "/desk/refused";
    }
}
