package org.tavsiya.web.cite;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.tavsiya.calendar.Today;
import org.tavsiya.entrance.PublicAddress;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.EmbeddingSites;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** The one place where citations are made. */
@Component
public class Citations {

    private final PublicAddress own;
    private final Today today;
    private final Home home;
    private final Wordings wordings;
    private final EmbeddingSites sites;

    Citations(PublicAddress own, Today today, Home home, Wordings wordings, EmbeddingSites sites) {
        this.sites = sites;
        this.own = own;
        this.today = today;
        this.home = home;
        this.wordings = wordings;
    }

    /**
     * For the figures of one page.
     *
     * @param address of the page, with all its filters named: what it leaves open may mean something else next year
     * @param subject what the page speaks of
     * @param filters in words; empty where everything counts
     */
    public Cited page(Snapshot shown, Language language, String address, String subject, String filters) {
        return new Cited(this, wordings.of(language), language, shown, address, subject, filters);
    }

    /** A filter in words. The day and the version have words of their own in a citation. */
    public static String inWords(RecommendationFilter filter, Wording w) {
        return Chips.of(filter.on(Moment.NOW), w, unused -> null).inWords();
    }

    /**
     * What a snapshot shows, said so that it stays: the version of the data, and its day. No statement is dated after that day, so that
     * naming it changes no figure; only a source may date a document later, and then the version alone is named.
     */
    static Moment fixed(Snapshot shown, Today today) {
        LocalDate asked = shown.moment().asOf();
        if (asked != null) {
            return new Moment(asked, shown.version().position());
        }
        LocalDate day = day(shown, today);
        LocalDate last = shown.rows().lastPublished();
        return new Moment(
                last != null && last.isAfter(day) ? null : day, shown.version().position());
    }

    /** The day asked for, or the one on which the version was recorded, where the coalition works. */
    static LocalDate day(Snapshot shown, Today today) {
        LocalDate asked = shown.moment().asOf();
        return asked == null ? today.on(shown.version().recordedAt()) : asked;
    }

    Citation make(Cited page, Wording w, Snapshot shown, Cited.Figure figure) {
        Moment moment = fixed(shown, today);
        String permanent = own.of(PermanentAddress.of(page.address(), moment, figure.anchor()));
        String coalition = home.coalition().nameIn(page.language().code());
        String text = w.text(
                "cite.text",
                figure.title() == null ? page.subject() : w.text("cite.title", page.subject(), figure.title()),
                figure.values(),
                page.filters().isEmpty() ? "none" : page.filters(),
                w.date(day(shown, today)),
                String.valueOf(moment.at()),
                coalition == null ? "none" : coalition,
                shown.rows().demonstration() ? w.text("frame.demonstration.label") : "none",
                w.date(today.date()),
                permanent);
        return new Citation(
                figure.key(),
                figure.title() == null ? page.subject() : figure.title(),
                figure.values(),
                text,
                permanent,
                null,
                null,
                null);
    }

    /** The line of markup for a page that shows the figure in a frame; null where no site may. */
    String frame(String path, String title) {
        return sites.any()
                ? "<iframe src=\"" + HtmlUtils.htmlEscape(own.of(path)) + "\" title=\"" + HtmlUtils.htmlEscape(title)
                        + "\" width=\"100%\" height=\"520\" loading=\"lazy\"></iframe>"
                : null;
    }
}
