package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The frame reads the register and words its age for each answer: the pages need that, programs do not. */
class FrameTest {

    private final RunningApplication app = RunningApplication.empty();

    @Test
    void every_page_has_the_frame_and_no_answer_of_the_api_computes_it() {
        ControllerAdviceBean frame = ControllerAdviceBean.findAnnotatedBeans(app.context()).stream()
                .filter(advice -> "Frame".equals(advice.getBeanType().getSimpleName()))
                .findFirst()
                .orElseThrow();
        Set<Class<?>> framed = app
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .values()
                .stream()
                .map(HandlerMethod::getBeanType)
                .filter(frame::isApplicableToBeanType)
                .collect(Collectors.toSet());
        assertThat(framed)
                .extracting(Class::getSimpleName)
                .contains("OverviewController", "ListController", "MethodController", "HomeController", "FailurePages");
        assertThat(framed).allMatch(type -> type.getPackageName().startsWith("org.tavsiya.web."));
        assertThat(List.of("RecommendationsApi", "ProgressApi"))
                .noneMatch(api ->
                        framed.stream().anyMatch(type -> type.getSimpleName().equals(api)));
    }
}
