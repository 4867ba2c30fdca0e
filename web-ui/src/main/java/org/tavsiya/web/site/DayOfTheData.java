package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tavsiya.recommendation.read.filter.Moment;

/**
 * Whoever chooses the day of the data in the form of a page wants to see what is so now: without a script the form cannot leave its day
 * out, and the page would say that it does not show today. An address that names a version of the data, too, is a citation and stays.
 */
@Component
class DayOfTheData implements HandlerInterceptor {

    private final RequestSnapshot snapshots;

    DayOfTheData(RequestSnapshot snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean named = snapshots
                .find(request)
                .filter(shown -> shown.moment().asOf() != null && shown.moment().at() == null)
                .filter(shown -> shown.moment().asOf().equals(shown.version().recordedOn()))
                .isPresent();
        if (named && request.getParameter(Moment.AS_OF) != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, PastNotice.nowInstead(request));
            return false;
        }
        return true;
    }
}
