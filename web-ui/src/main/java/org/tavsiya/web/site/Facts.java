package org.tavsiya.web.site;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.document.EventDescription;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.document.ValueWord;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.recommendation.read.open.PublicTurn;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.GradeSchemes.GradeLevel;

/** Says in one line what a fact of the history is. */
@Component
public class Facts {

    /** C1, but not SUBSTANTIALLY. */
    private static final int LETTER = 2;

    /** A position is the State's own. */
    private static final Set<String> NO_GRADE = Set.of("POSITION");

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

    /** What kind of fact it is, without its value; of what a third party found, who says it. */
    public String name(PublicFact fact, Wording w) {
        String name = w.text("change.what." + fact.kind());
        return fact.speaker() == null ? name : name + " – " + fact.speaker().name();
    }

    /** From what to what a fact led; null where it turned nothing, and where it said nothing that has a word. */
    public TurnWords turn(PublicFact fact, Wording w) {
        PublicTurn turn = fact.turn();
        if (turn == null || turn.to() == null && turn.from() == null) {
            return null;
        }
        return new TurnWords(
                turn.from() == null ? w.text("turn.nothing") : turned(fact, turn.fromScheme(), turn.from(), w),
                status(fact.kind(), turn.from()),
                turn.to() == null ? w.text("turn.unnamed") : turned(fact, fact.scheme(), turn.to(), w),
                status(fact.kind(), turn.to()),
                turn.nature());
    }

    private String turned(PublicFact fact, String scheme, String value, Wording w) {
        return kindOfWord(fact.kind()) == ValueWord.GRADE
                ? grade(scheme, value, w)
                : kindOfWord(fact.kind()) == ValueWord.NONE ? w.status(value) : word(fact.kind(), scheme, value, w);
    }

    /** The value where it is a status, so that its mark can stand before it. A retraction leads to a status, too. */
    private static String status(String kind, String value) {
        ValueWord word = kindOfWord(kind);
        return word == ValueWord.STATUS || word == ValueWord.NONE ? value : null;
    }

    private static ValueWord kindOfWord(String kind) {
        return EventDescriptions.named(kind)
                .<ValueWord>map(EventDescription::word)
                .orElse(ValueWord.NONE);
    }

    /** Whether the vocabulary knows a scale on which this body grades; others never do. */
    public boolean gradedBy(String body) {
        return grades.all().stream().anyMatch(s -> s.body().equals(body) && !NO_GRADE.contains(s.measures()));
    }

    /** The letter of a grade; null where its code is none, and ours alone. */
    public String letter(String code) {
        return code == null || code.length() > LETTER ? null : code;
    }

    /** The value of a fact in the reader's words; a grade without its scheme stays as it is written. */
    public String word(String kind, String scheme, String value, Wording w) {
        return switch (kindOfWord(kind)) {
            case NONE -> "";
            case STATUS -> value == null ? w.text("fact." + kind + ".unnamed") : w.status(value);
            case POSITION -> w.text("position." + value);
            case GRADE -> grade(scheme, value, w);
            case THEME -> w.theme(value);
            case LIFECYCLE -> w.text("lifecycle." + value);
            case LINK -> w.text("link." + value);
            case LANGUAGE -> w.text("language." + value);
        };
    }

    /** The grade in the reader's words, after the body's letter: C1 – reply, but does not implement. Other codes are ours alone. */
    public String grade(String scheme, String code, Wording w) {
        return grades.level(scheme, code)
                .map(GradeLevel::name)
                .map(name -> name.in(w.locale()))
                .map(label -> letter(code) == null ? label : code + " – " + label)
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
