package org.tavsiya.web.overtime;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.cite.Cited;
import org.tavsiya.web.overview.DrawnFigure;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** The figure of many days, for whoever shows it without its page. */
@Component
public class OverTimes {

    private final OverTimeController pages;
    private final Wordings wordings;

    OverTimes(OverTimeController pages, Wordings wordings) {
        this.pages = pages;
        this.wordings = wordings;
    }

    /** Puts into the model what the page shows. False where the register is empty. */
    public boolean fill(
            Language language, MultiValueMap<String, String> parameters, Step step, Snapshot now, Model model) {
        return pages.overTime(language.code(), parameters, step, null, null, null, null, null, now, model)
                .equals("over-time");
    }

    /** Empty where the register is. */
    public Optional<DrawnFigure> drawn(
            Language language, MultiValueMap<String, String> parameters, Step step, Snapshot now) {
        Model model = new ExtendedModelMap();
        if (!fill(language, parameters, step, now, model)) {
            return Optional.empty();
        }
        OverTimePage page = (OverTimePage) model.getAttribute("page");
        Cited cited = (Cited) model.getAttribute("cite");
        Wording w = wordings.of(language);
        return Optional.of(DrawnFigure.of(
                w,
                w.text("cite.title", page.title(), w.text("time.series")),
                List.of(w.text("time.note")),
                page.rows(),
                cited.of("series").text()));
    }
}
