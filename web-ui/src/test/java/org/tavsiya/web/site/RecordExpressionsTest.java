package org.tavsiya.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What templates say means what it means without the short way. */
class RecordExpressionsTest {

    record Row(String name, int n, boolean hidden, Row next, Map<String, String> more) {

        public String twice() {
            return name + name;
        }
    }

    private final SpringTemplateEngine straight = engine();
    private final SpringTemplateEngine plain = engine();

    RecordExpressionsTest() {
        new ReadsRecordsStraight(straight, new ThymeleafViewResolver());
    }

    private static SpringTemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        return engine;
    }

    private static String shown(SpringTemplateEngine engine, String template) {
        Map<String, Object> page = new HashMap<>();
        page.put("row", new Row("one", 1, false, new Row("two <b>", 2, true, null, Map.of("key", "value")), null));
        page.put("rows", List.of(new Row("a", 1, true, null, null), new Row("b", 2, false, null, null)));
        page.put("word", "said");
        page.put("nothing", null);
        return engine.process(template, new Context(Locale.ENGLISH, page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"${word}\"></p>",
                "<p th:text=\"${nothing}\"></p>",
                "<p th:text=\"${unheard}\"></p>",
                "<p th:text=\"${true}\"></p>",
                "<p th:text=\"${row.next.name}\" th:lang=\"${row.more}\"></p>",
                "<p th:class=\"|s-${row.next.n}|\" th:if=\"${row.next.hidden}\">x</p>",
                "<p th:unless=\"${row.hidden}\" th:attr=\"data-n=${row.n},data-m=${row.next.next}\">x</p>",
                "<p th:each=\"r : ${rows}\" th:text=\"${r.name} + ${rStat.index} + ${rows.size()}\"></p>",
                "<p th:text=\"${row.next.more.key}\"></p>",
                "<p th:text=\"${row.twice()} + ${row.next.twice}\"></p>",
                "<p th:text=\"${{row.n}}\"></p>",
                "<p th:with=\"r=${row.next}\" th:text=\"${r.name} == 'two <b>' ? ${r.n} : ${row.n}\"></p>",
                "<p th:object=\"${row.next}\" th:text=\"*{name}\"></p>"
            })
    void a_template_shows_the_same(String template) {
        assertThat(shown(straight, template)).isEqualTo(shown(plain, template)).contains("<p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"row.next.next.name", "nothing.name", "row.unheard", "word.unheard"})
    void what_cannot_be_read_fails_as_before(String expression) {
        String template = "<p th:text=\"${" + expression + "}\"></p>";
        for (SpringTemplateEngine engine : List.of(straight, plain)) {
            assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> shown(engine, template));
        }
    }
}
