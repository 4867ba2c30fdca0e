package org.tavsiya.web.desk.bulk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.SignedIn;
import org.tavsiya.evidence.Bearing;
import org.tavsiya.evidence.UnknownEvidence;
import org.tavsiya.evidence.read.EvidenceDocument;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.evidence.read.EvidenceQuestion;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.vocabulary.Words;
import org.tavsiya.web.desk.recommendation.SourcesSearched;
import org.tavsiya.web.desk.work.Colleagues;
import org.tavsiya.web.site.Wording;

/** What there is to choose from in the form that says something of many. */
@Component
class BulkChoices {

    /** @param value as it is sent */
    record Option(String value, String label) {}

    private static final int FOUND = 10;

    private final Words words;
    private final Colleagues colleagues;
    private final EvidenceLibrary library;
    private final SourcesSearched searched;

    BulkChoices(Words words, Colleagues colleagues, EvidenceLibrary library, SourcesSearched searched) {
        this.words = words;
        this.colleagues = colleagues;
        this.library = library;
        this.searched = searched;
    }

    void fill(Saying saying, String asked, BulkForm form, SignedIn who, Wording w, Model model) {
        if (saying == null) {
            return;
        }
        switch (saying) {
            case ASSIGNMENT ->
                model.addAttribute(
                        "people",
                        colleagues.all().stream()
                                .map(p -> new Option(p.id(), p.name()))
                                .toList());
            case THEME, NO_THEME ->
                model.addAttribute(
                        "themes",
                        words.themes().stream()
                                .map(t -> new Option(t, w.theme(t)))
                                .sorted(Comparator.comparing(Option::label))
                                .toList());
            case NO_INFORMATION -> model.addAttribute("searched", searched.offered(who));
            case EVIDENCE -> evidence(asked, form, w, model);
            case LINK -> model.addAttribute("linkKinds", of(LinkKind.values(), "desk.link.", w));
            case LIFECYCLE -> model.addAttribute("lifecycles", of(Lifecycle.values(), "lifecycle.", w));
        }
    }

    private void evidence(String asked, BulkForm form, Wording w, Model model) {
        model.addAttribute("words", asked);
        model.addAttribute("bearings", of(Bearing.values(), "desk.evidence.bearing.", w));
        List<EvidenceDocument> found = asked.isBlank()
                ? List.of()
                : library.find(new EvidenceQuestion(asked, null, null, null, null, 0, FOUND))
                        .items();
        model.addAttribute("found", found.stream().filter(e -> !e.withdrawn()).toList());
        model.addAttribute(
                "chosen", chosen(form.asked(Saying.EVIDENCE).get("evidenceId")).orElse(null));
    }

    private Optional<EvidenceDocument> chosen(String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(library.show(id));
        } catch (UnknownEvidence none) {
            return Optional.empty();
        }
    }

    private static List<Option> of(Enum<?>[] values, String prefix, Wording w) {
        return Arrays.stream(values)
                .map(v -> new Option(v.name(), w.text(prefix + v.name())))
                .toList();
    }
}
