package org.tavsiya.recommendation.read.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked is understood as it is meant, and what has no form is read as plain words. */
class QuestionTest {

    private static String read(String text) {
        return written(FreeText.question(text));
    }

    private static String written(Question question) {
        if (question instanceof Question.Words w) {
            String field = w.field() == Question.Field.EVERYWHERE ? "" : w.field() + ":";
            return field + (w.phrase() ? "'" + w.text() + "'" : w.text()) + (w.prefix() ? "*" : "");
        }
        if (question instanceof Question.Not not) {
            return "!" + written(not.part());
        }
        boolean any = question instanceof Question.Any;
        return (any ? ((Question.Any) question).parts() : ((Question.All) question).parts())
                .stream().map(QuestionTest::written).collect(Collectors.joining(any ? " | " : " & ", "(", ")"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "torture|torture",
                "torture  lawyer|(torture & lawyer)",
                "torture AND lawyer|(torture & lawyer)",
                "torture OR lawyer|`(torture | lawyer)`",
                "a1 b1 OR c1|`((a1 & b1) | c1)`",
                "torture -lawyer|(torture & !lawyer)",
                "NOT torture|!torture",
                "non-governmental|non-governmental",
                "“no delay” «без срока»|('no delay' & 'без срока')",
                "detent*|detent*",
                "symbol:CAT/C/TJK/CO/3 para:46|(SYMBOL:CAT/C/TJK/CO/3 & PARAGRAPH:46)",
                "theme:(torture OR \"fair trial\")|`(THEME:torture | THEME:'fair trial')`",
                "12(b)|12(b)",
                "(torture|torture",
                "torture OR|torture",
                "\"torture lawyer|(torture & lawyer)",
                "Article 5: what?|(Article & 5: & what?)",
                "OR|()"
            })
    void is_read(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void a_star_that_stands_for_too_much_is_refused_with_what_to_write() {
        assertThatThrownBy(() -> FreeText.checked("*tention")).hasMessageContaining("write detent*");
        assertThatThrownBy(() -> FreeText.checked("det*ion")).isInstanceOf(FreeText.Refused.class);
        assertThatThrownBy(() -> FreeText.checked("d*")).hasMessageContaining("write de*");
        assertThatThrownBy(() -> FreeText.checked("a ".repeat(13) + "b c d e f g h i j k l m"))
                .isInstanceOf(FreeText.TooLong.class);
    }
}
