package org.tavsiya.web.desk.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.api.EvidenceFiles;
import org.tavsiya.evidence.AddressState;
import org.tavsiya.evidence.Bearing;
import org.tavsiya.evidence.Reliability;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceDocument;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Wording;

/** Fills the pages of one item: what it says, where it is used, and the form that says it. */
@Component
class ItemPage {

    record Choice(String value, String label) {}

    /**
     * A recommendation that the item is used by.
     *
     * @param text null where it has left the register
     * @param bearing SUPPORTS or CONTRADICTS; null where it is cited only
     */
    record Line(String id, String place, String text, String status, Bearing bearing, List<Citing> citing) {}

    record Citing(String effectiveOn, boolean standing) {}

    private static final List<String> LANGUAGES = List.of("tg", "ru", "en", "uz", "fa", "fr", "es", "de", "ar", "zh");

    private final EvidenceLibrary library;
    private final EvidenceFiles files;
    private final ShowRecommendation recommendations;
    private final RowStore rows;
    private final Words words;
    private final Bodies bodies;

    ItemPage(
            EvidenceLibrary library,
            EvidenceFiles files,
            ShowRecommendation recommendations,
            RowStore rows,
            Words words,
            Bodies bodies) {
        this.library = library;
        this.files = files;
        this.recommendations = recommendations;
        this.rows = rows;
        this.words = words;
        this.bodies = bodies;
    }

    /** @param typed what was typed into a form of the page and refused, or null */
    String show(EvidenceDocument item, Mistakes wrong, Map<String, String> typed, Wording w, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("c", item.content());
        model.addAttribute("lines", lines(item, w));
        model.addAttribute("series", library.series(item));
        model.addAttribute("files", files.of(item.id()));
        model.addAttribute("addressStates", of(AddressState.values(), "desk.evidence.address.", w));
        model.addAttribute("bearings", of(Bearing.values(), "desk.evidence.bearing.", w));
        model.addAttribute("wrong", wrong);
        model.addAttribute("typed", typed == null ? Map.of() : typed);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/evidence-item";
    }

    /**
     * @param corrects the item that is corrected; null for a new one
     * @param questions what may be personal data; the form comes back with it once
     */
    String form(
            ItemForm form,
            EvidenceDocument corrects,
            Mistakes wrong,
            List<Mistakes.Mistake> questions,
            Wording w,
            Model model) {
        model.addAttribute("f", form);
        model.addAttribute("item", corrects);
        model.addAttribute(
                "version",
                corrects == null ? null : form.at("version").isEmpty() ? corrects.version() : form.at("version"));
        model.addAttribute("wrong", wrong);
        model.addAttribute("questions", questions);
        model.addAttribute(
                "key", form.at(Sent.KEY).isEmpty() ? UUID.randomUUID().toString() : form.at(Sent.KEY));
        model.addAttribute(
                "passages", IntStream.range(0, ItemForm.PASSAGES).boxed().toList());
        choices(w, model);
        model.addAttribute("reliabilities", of(Reliability.values(), "desk.evidence.reliability.", w));
        model.addAttribute(
                "languageChoices",
                LANGUAGES.stream()
                        .map(code -> new Choice(code, w.text("desk.evidence.language." + code)))
                        .toList());
        model.addAttribute(
                "themeChoices", sorted(words.themes().stream().map(theme -> new Choice(theme, w.theme(theme)))));
        model.addAttribute(
                "bodyChoices", sorted(bodies.all().stream().map(body -> new Choice(body.code(), w.body(body.code())))));
        return "desk/evidence-form";
    }

    /** What a search and a form both choose from. */
    void choices(Wording w, Model model) {
        model.addAttribute("kinds", of(EvidenceKind.values(), "evidence.kind.", w));
        model.addAttribute("levels", of(EvidenceLevel.values(), "evidence.level.", w));
        model.addAttribute("sensitivities", of(Sensitivity.values(), "desk.evidence.sensitivity.", w));
    }

    private static List<Choice> sorted(Stream<Choice> choices) {
        return choices.sorted(Comparator.comparing(Choice::label)).toList();
    }

    private static List<Choice> of(Enum<?>[] values, String prefix, Wording w) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), w.text(prefix + value.name())))
                .toList();
    }

    private List<Line> lines(EvidenceDocument item, Wording w) {
        Map<String, Bearing> bearings = new TreeMap<>();
        item.attached().forEach(a -> bearings.put(a.recommendationId(), a.bearing()));
        Map<String, List<Citing>> citing = new TreeMap<>();
        library.uses(item.id())
                .forEach(use -> citing.computeIfAbsent(use.recommendationId(), id -> new java.util.ArrayList<>())
                        .add(new Citing(w.date(use.effectiveOn()), use.standing())));
        Snapshot now = rows.snapshot();
        return Stream.concat(bearings.keySet().stream(), citing.keySet().stream())
                .distinct()
                .map(id -> line(id, bearings.get(id), citing.getOrDefault(id, List.of()), now, w))
                .toList();
    }

    private Line line(String id, Bearing bearing, List<Citing> citing, Snapshot now, Wording w) {
        try {
            ShownRecommendation r = recommendations.show(now, id);
            return new Line(id, w.place(r.body(), r.symbol(), r.paragraph()), r.text(), r.status(), bearing, citing);
        } catch (UnknownRecommendation gone) {
            return new Line(id, null, null, null, bearing, citing); // Demonstration data that was removed.
        }
    }
}
