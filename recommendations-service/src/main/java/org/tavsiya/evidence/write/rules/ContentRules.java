package org.tavsiya.evidence.write.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.EvidenceLimits;
import org.tavsiya.evidence.QuotedPassage;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.write.rules.AddressIsOfTheWeb;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/** The rules that the content of an item obeys, whether it is new or corrected. */
public record ContentRules(EvidenceContent content, LocalDate today) {

    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(
                new FieldNeeded(content.kind(), "kind"),
                new FieldNeeded(content.title(), "title"),
                new FieldNeeded(content.publisher(), "publisher"),
                new FieldNeeded(content.factDate(), "factDate"),
                new FieldNeeded(content.language(), "language"),
                new FieldNeeded(content.level(), "level"),
                new FieldNeeded(content.reliability(), "reliability"),
                new FieldNeeded(content.sensitivity(), "sensitivity"),
                new DayHasCome(content.factDate(), today, "factDate"),
                new DayHasCome(content.publishedOn(), today, "publishedOn"),
                new AddressIsOfTheWeb(content.url(), "url"),
                new NumberIsWhole(content.quantity()),
                new NumberCanBeDrawn(content.quantity()),
                new YearHasBegun(content.quantity(), today),
                new FewEnough(content.passages().size(), EvidenceLimits.PASSAGES, "passages"),
                new FewEnough(content.themes().size(), EvidenceLimits.SPEAKS_TO, "themes"),
                new FewEnough(content.bodies().size(), EvidenceLimits.SPEAKS_TO, "bodies")));
        texts().flatMap(Text::rules).forEach(rules::add);
        for (int i = 0; i < content.passages().size(); i++) {
            rules.add(new FieldNeeded(content.passages().get(i).words(), "passages[" + i + "].words"));
        }
        return rules;
    }

    private Stream<Text> texts() {
        Stream<Text> own = Stream.of(
                new Text(content.title(), Limits.TITLE, "title"),
                new Text(content.publisher(), Limits.PUBLISHER, "publisher"),
                new Text(content.url(), Limits.ADDRESS, "url"),
                new Text(content.language(), Limits.LANGUAGE, "language"));
        Stream<Text> counted = content.quantity() == null
                ? Stream.empty()
                : Stream.of(
                        new Text(content.quantity().unit(), EvidenceLimits.UNIT, "quantity.unit"),
                        new Text(content.quantity().place(), EvidenceLimits.PLACE, "quantity.place"));
        return Stream.of(
                        own,
                        counted,
                        passages(),
                        listed(content.themes(), "themes"),
                        listed(content.bodies(), "bodies"))
                .flatMap(s -> s);
    }

    private Stream<Text> passages() {
        return IntStream.range(0, content.passages().size()).boxed().flatMap(i -> {
            QuotedPassage passage = content.passages().get(i);
            return Stream.of(
                    new Text(passage.page(), EvidenceLimits.PAGE, "passages[" + i + "].page"),
                    new Text(passage.words(), EvidenceLimits.PASSAGE, "passages[" + i + "].words"));
        });
    }

    private static Stream<Text> listed(List<String> values, String field) {
        return values.stream().map(value -> new Text(value, Limits.THEME, field));
    }
}
