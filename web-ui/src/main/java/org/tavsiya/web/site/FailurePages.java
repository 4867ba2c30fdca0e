package org.tavsiya.web.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.tavsiya.api.Outage;
import org.tavsiya.views.ViewsAreBuilding;

/** Pages for what went wrong, in the frame and in words. Never a stack trace: what nobody foresaw gets a number that stands in the log. */
@Controller
class FailurePages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);
    /** Attribute of a request that met views being built: the {@link ViewsAreBuilding} that says how far they are. */
    static final String BUILT = FailurePages.class.getName() + ".built";
    /** Attribute of a request that met a database that was away. */
    static final String OUTAGE = FailurePages.class.getName() + ".outage";

    private static final String RETRY_SECONDS = "5";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** Attribute of a request that is answered with a sentence of its own, in the language of the page. */
    static final String SAID = FailurePages.class.getName() + ".said";

    /** Attribute of a request whose address holds too much: the same page without that. */
    static final String INSTEAD = FailurePages.class.getName() + ".instead";

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 503);

    @RequestMapping(value = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getAttribute(BUILT) instanceof ViewsAreBuilding building) {
            model.addAttribute("percent", building.percent());
            model.addAttribute("refreshSeconds", ViewsAreBuilding.RETRY_SECONDS);
            return "building";
        }
        Optional<String> away = away(request);
        if (away.isPresent()) {
            return away(away.get(), request, response, model);
        }
        if (request.getAttribute(SAID) instanceof String said) {
            model.addAttribute("said", said);
        }
        model.addAttribute("instead", request.getAttribute(INSTEAD));
        model.addAttribute("failure", request.getAttribute(INSTEAD) == null ? word(status) : "parameter");
        model.addAttribute("detail", status == 400 ? message(request) : null);
        model.addAttribute("number", status < 500 || model.containsAttribute("said") ? null : number(request));
        return "failure";
    }

    private static String word(int status) {
        return WORDED.contains(status) ? String.valueOf(status) : status < 500 ? "400" : "500";
    }

    private static String away(String word, HttpServletRequest request, HttpServletResponse response, Model model) {
        unavailable(response);
        model.addAttribute("failure", word);
        // After a form was taken its reader is led to a page; where that one cannot be shown, what was done is said
        // here.
        Map<String, ?> handedOn = RequestContextUtils.getInputFlashMap(request);
        model.addAttribute("recorded", handedOn != null && handedOn.containsKey("done"));
        return "failure";
    }

    private static String word(Outage outage, boolean reading) {
        return switch (outage) {
            case VIEWS -> "views";
            case LOG -> reading ? "log" : "maybe";
            case NOTHING_RECORDED -> "not-recorded";
        };
    }

    private static void unavailable(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    /** Which page says it. Who only says 503, as signing in does, has changed nothing. */
    private static Optional<String> away(HttpServletRequest request) {
        Optional<Outage> outage = request.getAttribute(OUTAGE) instanceof Outage known
                ? Optional.of(known)
                : Outage.of((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return outage.map(known -> word(known, READING.contains(request.getMethod())))
                .or(() -> status(request) == HttpStatus.SERVICE_UNAVAILABLE.value()
                                && own(request).isEmpty()
                        ? Optional.of("log")
                        : Optional.empty());
    }

    /** What is known of it better than that a database is away: views being built, a search that takes too long. */
    private static Optional<String> own(HttpServletRequest request) {
        return request.getAttribute(BUILT) instanceof ViewsAreBuilding building
                ? Optional.of(building.getMessage())
                : Optional.ofNullable((String) request.getAttribute(SAID));
    }

    /** For programs. */
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpServletResponse response) {
        if (away(request).isPresent()) {
            unavailable(response);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(
                            HttpStatus.SERVICE_UNAVAILABLE, "A database is away right now; try again in a moment."));
        }
        int status = status(request);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(own(request)
                .orElseGet(() -> status >= 500
                        ? "Tell an administrator this number; it stands in the log: " + number(request)
                        : message(request)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
    }

    private static String message(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String said && !said.isBlank()
                ? said
                : null;
    }

    private static String number(HttpServletRequest request) {
        String number = UUID.randomUUID().toString();
        LOG.error("Unforeseen failure {} at {} {}", number, request.getMethod(), Address.path(request), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return number;
    }
}
