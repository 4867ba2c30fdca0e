package org.tavsiya.web.overview;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.cite.Cited;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Twins;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Single figures of the overview, for whoever shows them without the page: the same numbers, because the page itself is made. */
@Component
public class Overviews {

    private final OverviewController pages;
    private final Wordings wordings;

    Overviews(OverviewController pages, Wordings wordings) {
        this.pages = pages;
        this.wordings = wordings;
    }

    /** Puts into the model what the page shows. False where the register is empty. */
    public boolean fill(Language language, MultiValueMap<String, String> parameters, Snapshot now, Model model) {
        return pages.overview(language.code(), parameters, now, model).equals("overview");
    }

    /** Empty where the register is. */
    public Optional<SpokenOverview> spoken(Language language, MultiValueMap<String, String> parameters, Snapshot now) {
        Model model = new ExtendedModelMap();
        if (!fill(language, parameters, now, model)) {
            return Optional.empty();
        }
        OverviewPage page = (OverviewPage) model.getAttribute("page");
        return Optional.of(new SpokenOverview(
                page.title(),
                ((Twins) model.getAttribute("twins")).filter(),
                Sentence.plain(page.sentences()) + ".",
                page.headlines().stream()
                        .map(h -> new SpokenOverview.SpokenFigure(h.label(), h.figure(), h.base()))
                        .toList(),
                page.index(),
                Sentence.plain(page.gap()) + ".",
                page.filterWords(),
                page.method(),
                ((Cited) model.getAttribute("cite")).of("status").address()));
    }

    /** Empty where the overview has no such figure, or nothing to show in it. */
    public Optional<DrawnFigure> drawn(
            Language language, MultiValueMap<String, String> parameters, Snapshot now, String figure) {
        Model model = new ExtendedModelMap();
        if (!OverviewCitations.DRAWN.contains(figure) || !fill(language, parameters, now, model)) {
            return Optional.empty();
        }
        OverviewPage page = (OverviewPage) model.getAttribute("page");
        Cited cited = (Cited) model.getAttribute("cite");
        Wording w = wordings.of(language);
        return Optional.of(DrawnFigure.of(
                w,
                w.text("cite.title", page.title(), w.text("figure." + figure)),
                notes(page, figure, w),
                rows(page, figure),
                cited.of(figure).text()));
    }

    private static List<FigureRow> rows(OverviewPage page, String figure) {
        return switch (figure) {
            case "bodies" -> page.bodies().all();
            case "voices" -> page.voices();
            case "themes" -> page.themes().all();
            case "years" -> page.yearTable();
            default -> List.of(page.whole());
        };
    }

    private static List<String> notes(OverviewPage page, String figure, Wording w) {
        return switch (figure) {
            case "bodies" -> List.of(page.bodyLengths().said());
            case "voices" -> List.of(w.text("voices.none"));
            case "themes" ->
                List.of(w.text("figure.themes.note"), page.themeLengths().said());
            case "years" -> List.of(w.text("figure.years.note"));
            default -> List.of();
        };
    }
}
