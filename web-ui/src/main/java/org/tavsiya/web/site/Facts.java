package org.tavsiya.web.site;

import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.EventDescription;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.document.ValueWord;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.vocabulary.GradeSchemes;

/** Says in one line what a fact of the history is. */
@Component
public class Facts {

    private final GradeSchemes grades;

    Facts(GradeSchemes grades) {
        this.grades = grades;
    }

    public String say(PublicFact entry, Wording w) {
        ValueWord word = EventDescriptions.named(entry.kind()).<ValueWord>map(EventDescription::word).orElse(ValueWord.NONE);
        String value = switch (word) {
            case NONE -> "";
            case STATUS -> entry.value() == null ? w.text("fact." + entry.kind() + ".unnamed") : w.status(entry.value());
            case POSITION -> w.text("position." + entry.value());
            case GRADE -> grade(entry.scheme(), entry.value());
            case THEME -> w.theme(entry.value());
            case LIFECYCLE -> w.text("lifecycle." + entry.value());
            case LINK -> w.text("link." + entry.value());
        };
        return w.text("fact." + entry.kind(), entry.speaker() == null ? value : entry.speaker().name() + " – " + value);
    }

    /** The grade in its scheme's own words, which are not translated: C1 – reply, but does not implement. */
    public String grade(String scheme, String code) {
        return grades.level(scheme, code).map(g -> g.label() == null ? code : code.equals(g.label()) ? code : code + " – " + g.label()).orElse(code);
    }
}
