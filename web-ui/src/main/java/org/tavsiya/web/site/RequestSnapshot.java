package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tavsiya.api.Outage;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.views.ViewsAreBuilding;

/**
 * The one snapshot of a request: its mark, its frame and its figures are of the same moment. Controllers take it as
 * an argument, optional where the page can do without.
 */
@Component
class RequestSnapshot implements HandlerMethodArgumentResolver {

    private static final String TAKEN = RequestSnapshot.class.getName();

    private final RowStore rows;

    RequestSnapshot(RowStore rows) {
        this.rows = rows;
    }

    /** Refuses with {@link ViewsAreBuilding}, or with what its database said where the views are away. */
    Snapshot take(HttpServletRequest request) {
        Object known = request.getAttribute(TAKEN);
        if (known instanceof Snapshot taken) {
            return taken;
        }
        if (known instanceof RuntimeException refusal) {
            throw refusal;
        }
        try {
            Snapshot now =
                    rows.snapshot(Moment.of(request.getParameter(Moment.AS_OF), request.getParameter(Moment.AT)));
            request.setAttribute(TAKEN, now);
            return now;
        } catch (RuntimeException refusal) {
            request.setAttribute(
                    TAKEN, refusal); // Asked once: the next part of the same page need not wait for it again.
            throw refusal;
        }
    }

    /**
     * Empty while the views are being built or are away, and for a moment that the register does not have: for what can do without,
     * or says so itself.
     */
    Optional<Snapshot> find(HttpServletRequest request) {
        try {
            return Optional.of(take(request));
        } catch (ViewsAreBuilding | IllegalArgumentException none) {
            return Optional.empty(); // A day that the register does not have: the page itself says so.
        } catch (RuntimeException refusal) {
            if (Outage.of(refusal).isEmpty()) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    /** The moment that links of this request's page keep: that of the address, unless the register does not have it. */
    Moment moment(HttpServletRequest request) {
        Optional<Snapshot> found = find(request);
        return found.map(Snapshot::moment)
                .orElseGet(() -> request.getAttribute(TAKEN) instanceof IllegalArgumentException
                        ? Moment.NOW
                        : Address.filter(request).moment());
    }

    /** Whether this request asked for the views, and they were away. */
    boolean away(HttpServletRequest request) {
        return request.getAttribute(TAKEN) instanceof RuntimeException refusal
                && Outage.of(refusal).isPresent();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Snapshot.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer page,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        if (!parameter.isOptional()) {
            return take(asked);
        }
        Optional<Snapshot> found = find(asked);
        if (asked.getAttribute(TAKEN) instanceof IllegalArgumentException noSuchMoment) {
            throw noSuchMoment;
        }
        return found;
    }
}
