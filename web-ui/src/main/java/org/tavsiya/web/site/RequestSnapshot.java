package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.views.ViewsAreBuilding;

/** The one snapshot of a request: its mark, its frame and its figures are of the same moment. Controllers take it as an argument. */
@Component
class RequestSnapshot implements HandlerMethodArgumentResolver {

    private static final String TAKEN = RequestSnapshot.class.getName();

    private final RowStore rows;

    RequestSnapshot(RowStore rows) {
        this.rows = rows;
    }

    /** Refuses with {@link ViewsAreBuilding}. */
    Snapshot take(HttpServletRequest request) {
        if (request.getAttribute(TAKEN) instanceof Snapshot taken) {
            return taken;
        }
        Snapshot now = rows.snapshot();
        request.setAttribute(TAKEN, now);
        return now;
    }

    /** Empty while the views are being built: for what can do without, or says so itself. */
    Optional<Snapshot> find(HttpServletRequest request) {
        try {
            return Optional.of(take(request));
        } catch (ViewsAreBuilding building) {
            return Optional.empty();
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Snapshot.class;
    }

    @Override
    public Snapshot resolveArgument(MethodParameter parameter, ModelAndViewContainer page, NativeWebRequest request, WebDataBinderFactory binders) {
        return take(request.getNativeRequest(HttpServletRequest.class));
    }
}
