package org.tavsiya.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** Which parameters a call or a page reads, as its method declares them. */
public final class DeclaredParameters {

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private DeclaredParameters() {}

    /** @return names in alphabetical order; a map of parameters stands for those of the filter */
    public static Set<String> of(HandlerMethod method) {
        Set<String> read = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked == null) {
                continue;
            }
            if (Map.class.isAssignableFrom(parameter.getParameterType())) {
                read.addAll(RecommendationFilter.PARAMETERS);
            } else {
                parameter.initParameterNameDiscovery(NAMES);
                read.add(asked.name().isEmpty() ? parameter.getParameterName() : asked.name());
            }
        }
        if (AnnotatedElementUtils.hasAnnotation(method.getMethod(), MomentParameters.class)) {
            read.addAll(Moment.PARAMETERS);
        }
        return read;
    }
}
