package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** All that a template of a public page can reach, at every depth: written down, so that nothing is added unseen. */
class PublicPageFieldsTest {

    private static final Path WRITTEN = Path.of("src/test/resources/public/pages.txt");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path PRESENT = Path.of("target/public-pages.txt");

    private final RunningApplication app = RunningApplication.withDemonstration();
    private final Set<String> found = new TreeSet<>();
    private final Set<Class<?>> walked = new java.util.HashSet<>();

    @Test
    void what_a_public_page_can_show_is_what_is_written_down() throws Exception {
        MockMvc pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) app.context())
                .build();
        for (String page : List.of(
                "",
                "/recommendations",
                "/recommendations/results",
                "/recommendations/" + app.storied(),
                "/gap",
                "/changes",
                "/over-time?country=Tajikistan&since=2015-01-01&until=2020-01-01&older=CAT/C/TJK/CO/2&newer=CAT/C/TJK/CO/3",
                "/bodies",
                "/bodies/cat",
                "/about",
                "/method",
                "/papers",
                "/data")) {
            String name = page.replace(app.storied(), "{id}").replaceFirst("\\?.*", "");
            pages.perform(get("/en" + page))
                    .andReturn()
                    .getModelAndView()
                    .getModel()
                    .forEach((key, value) -> {
                        if (!key.startsWith("org.springframework.")) {
                            attribute("/{lang}" + name + " " + key, value);
                        }
                    });
        }
        Files.createDirectories(PRESENT.getParent());
        Files.write(PRESENT, found, StandardCharsets.UTF_8);
        assertThat(found)
                .as("May anybody read it? Then enter it: cp web-ui/" + PRESENT + " web-ui/" + WRITTEN)
                .containsExactlyElementsOf(written());
    }

    /** Facts words kinds and grades, and DoorsTest holds that it knows public types alone. */
    @Test
    void no_public_page_asks_a_bean_which_may_know_anything() throws IOException {
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            List<Path> all = templates.filter(Files::isRegularFile).toList();
            assertThat(all)
                    .hasSizeGreaterThan(6)
                    .allSatisfy(
                            template -> assertThat(Files.readString(template).replace("${@facts.", ""))
                                    .doesNotContain("${@", "~{desk/"));
        }
    }

    private static List<String> written() throws IOException {
        return Files.readAllLines(WRITTEN, StandardCharsets.UTF_8);
    }

    private void attribute(String name, Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> attribute(name + "[]", one));
        } else if (value != null) {
            found.add(name + ": " + said(value.getClass()));
            walk(value.getClass());
        }
    }

    private void walk(Type type) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(this::walk);
        } else if (type instanceof Class<?> one
                && one.getName().startsWith("org.tavsiya.")
                && !one.isEnum()
                && walked.add(one)) {
            readable(one).forEach(method -> {
                found.add(said(one) + "." + method.getName() + ": " + said(method.getGenericReturnType()));
                walk(method.getGenericReturnType());
            });
        }
    }

    /**
     * Templates call whatever is public and asks for nothing; of words and links it is the methods that ask which
     * matter, and those read no view.
     */
    private static Stream<Method> readable(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getParameterCount() == 0
                        && !m.isSynthetic()
                        && !List.of("toString", "hashCode").contains(m.getName()));
    }

    private static String said(Type type) {
        return type.getTypeName().replaceAll("\\b[a-z]+\\.", "").replace('$', '.');
    }
}
