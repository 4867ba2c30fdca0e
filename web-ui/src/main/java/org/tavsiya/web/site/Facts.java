package org.tavsiya.web.site;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.document.EventDescription;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.document.ValueWord;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.GradeSchemes.GradeLevel;

/** Says in one line what a fact of the history is. */
@Component
public class Facts {

    /** C1, but not SUBSTANTIALLY. */
    private static final int LETTER = 2;

    private final GradeSchemes grades;

    Facts(GradeSchemes grades) {
        this.grades = grades;
    }

    public String say(PublicFact entry, Wording w) {
        String value = word(entry.kind(), entry.scheme(), entry.value(), w);
        return w.text(
                "fact." + entry.kind(),
                entry.speaker() == null ? value : entry.speaker().name() + " – " + value);
    }

    /** The value of a fact in the reader's words; a grade without its scheme stays as it is written. */
    public String word(String kind, String scheme, String value, Wording w) {
        return switch (EventDescriptions.named(kind)
                .<ValueWord>map(EventDescription::word)
                .orElse(ValueWord.NONE)) {
            case NONE -> "";
            case STATUS -> value == null ? w.text("fact." + kind + ".unnamed") : w.status(value);
            case POSITION -> w.text("position." + value);
            case GRADE -> grade(scheme, value, w);
            case THEME -> w.theme(value);
            case LIFECYCLE -> w.text("lifecycle." + value);
            case LINK -> w.text("link." + value);
        };
    }

    /** The grade in the reader's words, after the body's letter: C1 – reply, but does not implement. Other codes are ours alone. */
    public String grade(String scheme, String code, Wording w) {
        return grades.level(scheme, code)
                .map(GradeLevel::name)
                .map(name -> name.in(w.locale()))
                .map(label -> code.length() > LETTER ? label : code + " – " + label)
                .orElse(code);
    }

    /** What a grade measures; "no information" speaks of the reply alone on every scale, also where others on it speak of action. */
    public String measures(String scheme, String code, Wording w) {
        boolean unheard = grades.reading(scheme, code)
                .filter(Status.NO_INFORMATION.name()::equals)
                .isPresent();
        return grades.scheme(scheme)
                .map(s -> w.text("measures." + (unheard ? "REPLY" : s.measures())))
                .orElse("");
    }

    /**
     * All statuses of the coalition's scale that a grade does not contradict, the one of the figures first; null
     * where it does not speak of implementation.
     */
    public String reading(String scheme, String code, Wording w) {
        return grades.level(scheme, code)
                .map(GradeLevel::agrees)
                .filter(agrees -> !agrees.isEmpty())
                .map(agrees -> agrees.stream().map(w::status).collect(Collectors.joining(" / ")))
                .orElse(null);
    }
}
