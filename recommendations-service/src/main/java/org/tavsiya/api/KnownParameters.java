package org.tavsiya.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;

/** Names a parameter that a call does not know: left unread, it would pass for one that was heard, and the figures for those asked for. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<String> MOMENT = List.of(Moment.AS_OF, Moment.AT);

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();
    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (READING.contains(request.getMethod()) && handler instanceof HandlerMethod method) {
            Set<String> read = known.computeIfAbsent(method, this::read);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !read.contains(name))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new IllegalArgumentException("There is no parameter \"" + unknown + "\" here"
                                + (read.isEmpty() ? "." : "; it is one of " + String.join(", ", read) + "."));
                    });
        }
        return true;
    }

    private Set<String> read(HandlerMethod method) {
        Set<String> read = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked == null) {
                continue;
            }
            if (Map.class.isAssignableFrom(parameter.getParameterType())) {
                Arrays.stream(Dimension.values()).map(Dimension::parameter).forEach(read::add);
                read.addAll(List.of("yearFrom", "yearTo", "q"));
            } else {
                parameter.initParameterNameDiscovery(names);
                read.add(asked.name().isEmpty() ? parameter.getParameterName() : asked.name());
            }
        }
        if (AnnotatedElementUtils.hasAnnotation(method.getMethod(), MomentParameters.class)) {
            read.addAll(MOMENT);
        }
        return read;
    }
}
