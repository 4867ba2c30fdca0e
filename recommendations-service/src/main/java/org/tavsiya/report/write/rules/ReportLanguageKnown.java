package org.tavsiya.report.write.rules;

import java.util.List;
import org.tavsiya.rules.Rule;

/** A report is written in a language of this application. */
public record ReportLanguageKnown(String language) implements Rule {

    @Override
    public boolean broken() {
        return language == null || !List.of("en", "ru", "tg").contains(language);
    }

    @Override
    public String sentence() {
        return "A report is written in English, Russian or Tajik.";
    }

    @Override
    public String field() {
        return "language";
    }
}
