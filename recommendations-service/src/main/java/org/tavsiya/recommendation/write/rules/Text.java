package org.tavsiya.recommendation.write.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.rules.Rule;

/**
 * A text that somebody typed and everybody may read.
 *
 * @param value null where nothing was typed
 * @param most characters
 * @param field where it is mended
 */
public record Text(String value, int most, String field) {

    public Stream<Rule> rules() {
        return Stream.of(new TextIsShort(value, most, field), new TextIsPlain(value, field));
    }

    static List<Text> of(Assertion assertion) {
        List<Text> texts = new ArrayList<>(List.of(new Text(assertion.reason(), Limits.REASON, "reason")));
        Source source = assertion.source();
        if (source != null) {
            texts.add(new Text(source.title(), Limits.TITLE, "sourceTitle"));
            texts.add(new Text(source.symbol(), Limits.SYMBOL, "sourceSymbol"));
            texts.add(new Text(source.paragraph(), Limits.PARAGRAPH, "sourceParagraph"));
            texts.add(new Text(source.url(), Limits.ADDRESS, "sourceUrl"));
            texts.add(new Text(source.language(), Limits.LANGUAGE, "sourceLanguage"));
        }
        return texts;
    }

    static Stream<Text> of(List<Evidence> evidence) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence e = evidence.get(i);
            texts.add(new Text(e.title(), Limits.TITLE, "evidence[" + i + "].title"));
            texts.add(new Text(e.publisher(), Limits.PUBLISHER, "evidence[" + i + "].publisher"));
            texts.add(new Text(e.url(), Limits.ADDRESS, "evidence[" + i + "].url"));
        }
        return texts.stream();
    }
}
