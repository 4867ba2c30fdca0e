package org.tavsiya.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Names a parameter that a call does not know: left unread, it would pass for one that was heard, and the figures for those asked for. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (READING.contains(request.getMethod()) && handler instanceof HandlerMethod method) {
            Set<String> read = known.computeIfAbsent(method, DeclaredParameters::of);
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
}
