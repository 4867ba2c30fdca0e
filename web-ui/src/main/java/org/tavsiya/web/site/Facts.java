package org.tavsiya.web.site;

import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.vocabulary.GradeSchemes;

/** Says in one line what a fact of the history is. */
@Component
public class Facts {

    private final GradeSchemes grades;

    Facts(GradeSchemes grades) {
        this.grades = grades;
    }

    public String say(HistoryEntry entry, Wording w) {
        String value = switch (entry.kind()) {
            case "state-position-recorded" -> w.text("position." + entry.value());
            case "state-claim-recorded" -> entry.value() == null ? w.text("fact.claim.unnamed") : w.status(entry.value());
            case "body-grade-recorded" -> grade(entry.scheme(), entry.value());
            case "assessment-published", "assessment-corrected" -> w.status(entry.value());
            case "theme-tagged", "theme-untagged" -> w.theme(entry.value());
            case "lifecycle-changed" -> w.text("lifecycle." + entry.value());
            case "linked" -> w.text("link." + entry.value());
            default -> "";
        };
        return w.text("fact." + entry.kind(), value);
    }

    /** The grade in its scheme's own words, which are not translated: C1 – reply, but does not implement. */
    public String grade(String scheme, String code) {
        return grades.level(scheme, code).map(g -> g.label() == null ? code : code.equals(g.label()) ? code : code + " – " + g.label()).orElse(code);
    }
}
