package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.tavsiya.api.Outage;
import org.tavsiya.api.TooManyDownloads;
import org.tavsiya.recommendation.read.filter.FreeText;
import org.tavsiya.recommendation.read.rows.SnapshotPassed;
import org.tavsiya.recommendation.read.search.SearchIsBusy;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.views.ViewsAreBuilding;

/** What a page cannot answer becomes a status; the page for that status is made in one place, {@link FailurePages}. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {

    private final Wordings wordings;

    Failures(Wordings wordings) {
        this.wordings = wordings;
    }

    @ExceptionHandler
    void unknown(UnknownRecommendation unknown, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** The page tells how far it is, and looks again by itself. */
    @ExceptionHandler
    void building(ViewsAreBuilding building, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(FailurePages.BUILT, building);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ViewsAreBuilding.RETRY_SECONDS));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** A database that is away is no fault of the page; everything else that nobody foresaw goes on to where it gets its number. */
    @ExceptionHandler
    void away(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Outage outage = Outage.of(failure).orElseThrow(() -> failure);
        request.setAttribute(FailurePages.OUTAGE, outage);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** Bytes that are no letters, or a form longer than the server reads. */
    @ExceptionHandler
    void unreadable(InvalidParameterException bad, HttpServletResponse response) throws IOException {
        response.sendError(bad.getErrorCode());
    }

    /** A header that holds what no header may. */
    @ExceptionHandler
    void rejected(RequestRejectedException bad, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler
    void unreadable(MultipartException bad, HttpServletResponse response) throws IOException {
        response.sendError(
                bad instanceof MaxUploadSizeExceededException
                        ? HttpStatus.CONTENT_TOO_LARGE.value()
                        : HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler
    void passed(SnapshotPassed passed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(
                FailurePages.SAID, wordings.of(Language.of(request)).text("failure.passed"));
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SnapshotPassed.RETRY_SECONDS));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    @ExceptionHandler
    void tooMany(TooManyDownloads tooMany, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TooManyDownloads.RETRY_SECONDS));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    @ExceptionHandler
    void busy(SearchIsBusy busy, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(
                FailurePages.SAID, wordings.of(Language.of(request)).text("failure.search.busy"));
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SearchIsBusy.RETRY_SECONDS));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    @ExceptionHandler
    void longQuestion(FreeText.TooLong tooLong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(
                FailurePages.SAID,
                wordings.of(Language.of(request))
                        .text("failure.search.long", FreeText.MOST_CHARACTERS, FreeText.MOST_WORDS));
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler
    void starOutOfPlace(FreeText.Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(
                FailurePages.SAID, wordings.of(Language.of(request)).text("failure.search." + refused.why()));
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** Named, and the same page offered without it: nothing else of the address is lost. */
    @ExceptionHandler
    void unknownParameters(UnknownParameters unknown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(
                FailurePages.SAID, wordings.of(Language.of(request)).text("failure.parameter.said", unknown.said()));
        request.setAttribute(
                FailurePages.INSTEAD,
                Address.path(request)
                        + Address.queryWithout(
                                request, name -> unknown.names().contains(name) || PageParameters.ofOtherSites(name)));
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler
    void badAddress(IllegalArgumentException bad, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value(), bad.getMessage());
    }
}
