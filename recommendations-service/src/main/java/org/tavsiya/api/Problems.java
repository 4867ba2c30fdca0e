package org.tavsiya.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.tavsiya.account.UnknownAccount;
import org.tavsiya.bulk.UnknownBulkRun;
import org.tavsiya.cluster.read.UnknownCluster;
import org.tavsiya.document.read.UnknownDocument;
import org.tavsiya.entrance.BodyTooLarge;
import org.tavsiya.eventlog.DatabaseFailures;
import org.tavsiya.evidence.UnknownEvidence;
import org.tavsiya.evidence.vault.MasterKeyTrouble;
import org.tavsiya.finding.read.UnknownFinding;
import org.tavsiya.imports.UnknownImport;
import org.tavsiya.once.KeyUsedOtherwise;
import org.tavsiya.recommendation.read.rows.SnapshotPassed;
import org.tavsiya.recommendation.read.search.SearchIsBusy;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.report.read.open.UnknownPaper;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.saved.UnknownSavedFilter;
import org.tavsiya.views.ViewsAreBuilding;

/** Turns failures into problem documents (RFC 9457). Never a stack trace: what nobody foresaw gets a number that stands in the log. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** {@code rule} and {@code detail} are those of the first; {@code violations} holds every rule that the request breaks. */
    @ExceptionHandler
    ProblemDetail rule(RuleBroken broken) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "A rule refuses this", broken.getMessage());
        problem.setProperty("rule", broken.code());
        problem.setProperty("violations", broken.violations());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail conflict(EditedMeanwhile meanwhile) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "Edited meanwhile", meanwhile.getMessage());
        problem.setProperty("rule", "EditedMeanwhile");
        problem.setProperty("version", meanwhile.actual());
        problem.setProperty("changes", meanwhile.changes());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail race(ConcurrencyException race) {
        return problem(
                HttpStatus.CONFLICT,
                "Edited at the same moment",
                "Somebody saved a change at the same moment. Nothing of yours was saved; try again.");
    }

    @ExceptionHandler({
        UnknownRecommendation.class,
        UnknownDocument.class,
        UnknownFinding.class,
        UnknownCluster.class,
        UnknownEvidence.class,
        UnknownImport.class,
        UnknownPaper.class,
        UnknownBulkRun.class,
        UnknownSavedFilter.class,
        UnknownAccount.class
    })
    ProblemDetail unknown(RuntimeException unknown) {
        return problem(HttpStatus.NOT_FOUND, "Not found", unknown.getMessage());
    }

    /** Its sentence names a file and no key. */
    @ExceptionHandler
    ProblemDetail vault(MasterKeyTrouble closed) {
        LOG.error("The vault does not open", closed);
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The vault does not open",
                "What is sealed cannot be opened or "
                        + "sealed right now. Whoever keeps this service finds the reason in its log.");
    }

    @ExceptionHandler
    ProblemDetail noAggregate(AggregateNotFoundException unknown) {
        return problem(
                HttpStatus.NOT_FOUND,
                "Not found",
                "There is no recommendation " + unknown.getAggregateIdentifier() + ".");
    }

    /** The id is that of an account, an import or a finding: all streams lie in one log. */
    @ExceptionHandler
    ProblemDetail otherAggregate(IncompatibleAggregateException other) {
        return problem(HttpStatus.NOT_FOUND, "Not found", "There is nothing of this kind under this id.");
    }

    @ExceptionHandler
    ProblemDetail badParameter(IllegalArgumentException bad) {
        return problem(HttpStatus.BAD_REQUEST, "Bad request", bad.getMessage());
    }

    /** Spring Security looks at a header when it is first read, and that may be here. */
    @ExceptionHandler
    ProblemDetail unreadable(RequestRejectedException bad) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Unreadable request",
                "A header of the request holds characters that a header cannot hold.");
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException bad) {
        Throwable cause = bad.getMostSpecificCause();
        if (cause instanceof BodyTooLarge) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "Too large", cause.getMessage());
        }
        return problem(
                HttpStatus.BAD_REQUEST,
                "Unreadable request",
                "The body cannot be read: " + firstLine(cause.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unreadable(TypeMismatchException bad) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Bad request",
                bad.getPropertyName() + " cannot be \"" + bad.getValue() + "\".");
    }

    /** Bytes that are no letters, or a form longer than the server reads. */
    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException bad) {
        return problem(
                HttpStatus.valueOf(bad.getErrorCode()),
                "Unreadable request",
                "The parameters of the request cannot be read.");
    }

    @ExceptionHandler
    ProblemDetail unreadable(MultipartException bad) {
        return bad instanceof MaxUploadSizeExceededException
                ? problem(HttpStatus.CONTENT_TOO_LARGE, "Too large", "The file is larger than what is taken here.")
                : problem(
                        HttpStatus.BAD_REQUEST,
                        "Unreadable request",
                        "The body says that it has several parts, and they cannot be read.");
    }

    /** Who sends no version would overwrite what he has not seen (RFC 6585, section 3). */
    @ExceptionHandler
    ProblemDetail headerMissing(MissingRequestHeaderException missing) {
        return problem(
                HttpStatus.PRECONDITION_REQUIRED,
                "Version needed",
                missing.getHeaderName() + " is missing: send the version that you looked at, as " + IfMatch.VERSION
                        + " gave it.");
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException bad) {
        String fields = String.join(
                "; ",
                bad.getBindingResult().getFieldErrors().stream()
                        .map(e -> e.getField() + " " + e.getDefaultMessage())
                        .sorted()
                        .toList());
        return problem(HttpStatus.BAD_REQUEST, "Bad request", fields);
    }

    @ExceptionHandler
    ProblemDetail keyUsed(KeyUsedOtherwise used) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Key used for another request", used.getMessage());
    }

    /** Says what is known, and no more: a change whose commit was not confirmed may be in the log all the same. */
    private static ProblemDetail away(
            Outage outage, Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("A database is away at {} {}: {}", request.getMethod(), request.getRequestURI(), failure.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        boolean reading = READING.contains(request.getMethod());
        String known = reading
                ? "Try again in a moment."
                : outage == Outage.NOTHING_RECORDED
                        ? "Nothing was recorded; try again in a moment."
                        : "What you sent may have been recorded: look before you repeat it, or repeat it with the same Idempotency-Key.";
        ProblemDetail problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "A database is away",
                (outage == Outage.VIEWS
                                ? "The register's views are away right now. "
                                : "The register's database is away right now. ")
                        + known);
        if (!reading && outage == Outage.NOTHING_RECORDED) {
            problem.setProperty("recorded", false);
        }
        return problem;
    }

    /** Half a register would be read as the whole. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> building(ViewsAreBuilding building) {
        return later(
                HttpStatus.SERVICE_UNAVAILABLE, ViewsAreBuilding.RETRY_SECONDS, "The views are being built", building);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyDownloads tooMany) {
        return later(HttpStatus.TOO_MANY_REQUESTS, TooManyDownloads.RETRY_SECONDS, "Too many downloads", tooMany);
    }

    /** Not answered here: its beginning is sent. */
    @ExceptionHandler
    void broken(DownloadBroken broken) {
        throw broken;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> passed(SnapshotPassed passed) {
        return later(HttpStatus.SERVICE_UNAVAILABLE, SnapshotPassed.RETRY_SECONDS, "The views were replaced", passed);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(SearchIsBusy busy) {
        return later(HttpStatus.SERVICE_UNAVAILABLE, SearchIsBusy.RETRY_SECONDS, "The search is busy", busy);
    }

    private static ResponseEntity<ProblemDetail> later(
            HttpStatus status, long retrySeconds, String title, Exception why) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(retrySeconds))
                .body(problem(status, title, why.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        return problem(HttpStatus.FORBIDDEN, "Forbidden", "Your role does not allow this. Ask an administrator.");
    }

    /** The reader went away before the answer was written: nobody is left to tell. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(Exception gone) {
        LOG.debug("The reader went away: {}", gone.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unforeseen(Exception unforeseen, HttpServletRequest request, HttpServletResponse response) {
        if (unforeseen instanceof ErrorResponse known) {
            return known.getBody();
        }
        if (DatabaseFailures.noLetter(unforeseen)) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    "Bad request",
                    "A text of the request holds a character that cannot be kept. Nothing was recorded.");
        }
        Optional<Outage> outage = Outage.of(unforeseen);
        if (outage.isPresent()) {
            return away(outage.get(), unforeseen, request, response);
        }
        String number = UUID.randomUUID().toString();
        LOG.error("Unforeseen failure {} at {} {}", number, request.getMethod(), request.getRequestURI(), unforeseen);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Unforeseen failure",
                "Something went wrong that nobody foresaw. Tell an administrator this number; it stands in the log: "
                        + number);
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    /** Without the names of our classes, which say nothing to a client. */
    private static String firstLine(String text) {
        return text == null
                ? "no further word"
                : text.lines()
                        .findFirst()
                        .orElse("")
                        .replaceFirst("(?<=^Required request body is missing): .*", "")
                        .replaceAll("(?:[a-z]\\w*\\.)+(?:[A-Z]\\w*\\$)*(?=[A-Z])", "")
                        .replaceAll("\\(\\w+Exception\\) ", "");
    }
}
