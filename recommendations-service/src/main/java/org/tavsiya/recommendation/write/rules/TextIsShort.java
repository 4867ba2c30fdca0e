package org.tavsiya.recommendation.write.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.rules.Rule;

/** What is said stays short enough to be read, shown and stored whole ({@link Limits}). */
public record TextIsShort(String text, int most, String field) implements Rule {

    static List<Rule> each(Assertion assertion) {
        List<Rule> rules = new ArrayList<>(List.of(new TextIsShort(assertion.reason(), Limits.REASON, "reason")));
        Source source = assertion.source();
        if (source != null) {
            rules.add(new TextIsShort(source.title(), Limits.TITLE, "sourceTitle"));
            rules.add(new TextIsShort(source.symbol(), Limits.SYMBOL, "sourceSymbol"));
            rules.add(new TextIsShort(source.paragraph(), Limits.PARAGRAPH, "sourceParagraph"));
            rules.add(new TextIsShort(source.url(), Limits.ADDRESS, "sourceUrl"));
            rules.add(new TextIsShort(source.language(), Limits.LANGUAGE, "sourceLanguage"));
        }
        return rules;
    }

    static List<Rule> each(List<Evidence> evidence) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence e = evidence.get(i);
            rules.add(new TextIsShort(e.title(), Limits.TITLE, "evidence[" + i + "].title"));
            rules.add(new TextIsShort(e.publisher(), Limits.PUBLISHER, "evidence[" + i + "].publisher"));
            rules.add(new TextIsShort(e.url(), Limits.ADDRESS, "evidence[" + i + "].url"));
        }
        return rules;
    }

    @Override
    public boolean broken() {
        return text != null && text.length() > most;
    }

    @Override
    public String sentence() {
        return "This text is too long: it has at most " + most + " characters.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("most", String.valueOf(most));
    }
}
