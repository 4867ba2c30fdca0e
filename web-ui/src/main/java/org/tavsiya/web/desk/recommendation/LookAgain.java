package org.tavsiya.web.desk.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.calendar.Today;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.recommendation.Staleness;
import org.tavsiya.web.desk.recommendation.FormErrors.Said;

/** What a reviewer is told of a submission before deciding: what the rules would say of it today, and what is allowed but doubtful. */
@Component
public class LookAgain {

    private final Preview preview;
    private final FieldLabels labels;
    private final MessageSource texts;
    private final Today today;

    LookAgain(Preview preview, FieldLabels labels, MessageSource texts, Today today) {
        this.preview = preview;
        this.labels = labels;
        this.texts = texts;
        this.today = today;
    }

    /** @param version of the recommendation as it stands now */
    public List<String> at(FindingDocument f, long version, SignedIn who, Locale locale) {
        Change change = Change.valueOf(f.kind());
        ChangeForm form = change.form(Retyped.of(f).with("version", Long.toString(version)));
        List<String> said = new ArrayList<>();
        preview.of(change, f.recommendationId(), form, who, locale)
                .forEach(s -> said.add(atItsField(change, s, locale)));
        doubts(f).forEach(key -> said.add(texts.getMessage(key, new Object[0], locale)));
        return said;
    }

    private String atItsField(Change change, Said said, Locale locale) {
        String label = labels.of(change, said.field(), locale);
        return label.isEmpty()
                ? said.sentence()
                : texts.getMessage("desk.mistake", new Object[] {label, said.sentence()}, locale);
    }

    private List<String> doubts(FindingDocument f) {
        List<String> doubts = new ArrayList<>();
        if (f.evidence().isEmpty()) {
            return doubts;
        }
        if (f.evidence().stream().anyMatch(e -> e.get("url") == null)) {
            doubts.add("desk.doubt.no-address");
        }
        if (f.evidence().size() > 1 && values(f, "publisher").size() == 1) {
            doubts.add("desk.doubt.one-publisher");
        }
        if (f.evidence().stream().allMatch(e -> "true".equals(e.get("fromState")))) {
            doubts.add("desk.doubt.only-the-state");
        }
        LocalDate old = today.date().minusMonths(Staleness.MONTHS);
        if (values(f, "factDate").values().stream()
                .allMatch(day -> LocalDate.parse(day).isBefore(old))) {
            doubts.add("desk.doubt.old-facts");
        }
        return doubts;
    }

    private static Map<String, String> values(FindingDocument f, String name) {
        return f.evidence().stream()
                .map(e -> e.get(name))
                .filter(v -> v != null)
                .collect(Collectors.toMap(v -> v, v -> v, (one, same) -> one));
    }
}
