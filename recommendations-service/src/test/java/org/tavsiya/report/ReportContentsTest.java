package org.tavsiya.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.changechapters.AddChapter;
import org.tavsiya.report.write.changechapters.MoveChapter;
import org.tavsiya.report.write.changechapters.RemoveChapter;
import org.tavsiya.report.write.openreport.OpenReport;
import org.tavsiya.report.write.placerecommendations.MoveBlock;
import org.tavsiya.report.write.placerecommendations.PlaceRecommendations;
import org.tavsiya.report.write.placerecommendations.TakeRecommendationsOut;
import org.tavsiya.report.write.placerecommendations.Where;
import org.tavsiya.report.write.writetext.RemoveText;
import org.tavsiya.report.write.writetext.RestoreText;
import org.tavsiya.report.write.writetext.RewriteText;
import org.tavsiya.report.write.writetext.WriteText;
import org.tavsiya.rules.RuleBroken;

/** Whatever is done to a report in whichever order, nothing in it is lost, doubled or shown elsewhere after a replay. */
class ReportContentsTest {

    private static final String ID = "report-1";
    private static final Actor ANNA = new Actor("account-1", Role.ANALYST);
    private static final int ACTS = 600;
    private static final int RECOMMENDATIONS = 12;

    private final ReportContents contents = new ReportContents();
    private final List<ReportEvent> log = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4711, 20261201})
    void every_block_stands_in_one_place_and_a_replay_shows_the_same(long seed) {
        random = new Random(seed);
        take(List.of(new OpenReport(
                        ID,
                        "Title",
                        ReportBody.CEDAW,
                        ReportStage.SESSION,
                        "Tajikistan",
                        "en",
                        null,
                        false,
                        LocalDate.of(2025, 1, 1),
                        1,
                        ANNA)
                .decide(new Paperwork().outline(ReportBody.CEDAW))));
        int refused = 0;
        for (int i = 0; i < ACTS; i++) {
            List<List<String>> before = places(contents);
            try {
                take(decided(i));
            } catch (RuleBroken broken) {
                refused++;
                assertThat(places(contents)).as("after a refusal").isEqualTo(before);
            }
            oncePlaced();
        }
        assertThat(log).hasSizeGreaterThan(ACTS / 4);
        assertThat(refused).isPositive();
        assertThat(contents.texts())
                .extracting(ReportContents.Written::id)
                .containsExactlyInAnyOrderElementsOf(written);
        ReportContents replayed = new ReportContents();
        log.forEach(replayed::take);
        assertThat(places(replayed)).isEqualTo(places(contents));
        assertThat(replayed.chapters()).isEqualTo(contents.chapters());
        assertThat(replayed.texts()).containsExactlyElementsOf(contents.texts());
    }

    private void take(List<? extends ReportEvent> events) {
        events.forEach(contents::take);
        log.addAll(events);
    }

    private void oncePlaced() {
        List<String> all = places(contents).stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates();
        contents.texts().forEach(t -> assertThat(all.contains(t.id())).isEqualTo(t.standing()));
        contents.texts().stream()
                .filter(ReportContents.Written::standing)
                .forEach(t -> assertThat(contents.chapterOf(t.id())).isEqualTo(t.chapterId()));
    }

    private static List<List<String>> places(ReportContents of) {
        List<List<String>> places = new ArrayList<>(List.of(of.blocks(null)));
        of.chapters().forEach(c -> places.add(of.blocks(c.id())));
        return places;
    }

    private List<ReportEvent> decided(int i) {
        String chapter = random.nextInt(8) == 0
                ? null
                : any(contents.chapters().stream().map(c -> c.id()).toList());
        String text = any(contents.texts().stream().map(t -> t.id()).toList());
        String block = random.nextBoolean() ? text : "r-" + random.nextInt(RECOMMENDATIONS);
        int version = contents.text(text).map(t -> t.version()).orElse(0) - (random.nextInt(5) == 0 ? 1 : 0);
        return switch (random.nextInt(10)) {
            case 0 -> new AddChapter(ID, "own-" + i, "Heading " + i, chapter, ANNA).decide(contents);
            case 1 -> new MoveChapter(ID, chapter, random.nextBoolean(), ANNA).decide(contents);
            case 2 -> new RemoveChapter(ID, chapter, ANNA).decide(contents);
            case 3 -> placing(chapter).decide(contents, Set.of());
            case 4 -> new TakeRecommendationsOut(ID, List.of(block), ANNA).decide(contents);
            case 5 -> new MoveBlock(ID, block, chapter, Where.values()[random.nextInt(4)], ANNA).decide(contents);
            case 6 -> writing("text-" + i, chapter);
            case 7 -> new RewriteText(ID, text, version, "Text " + i, ANNA).decide(contents);
            case 8 -> new RemoveText(ID, text, version, ANNA).decide(contents);
            default -> new RestoreText(ID, text, random.nextBoolean() ? null : chapter, ANNA).decide(contents);
        };
    }

    private List<ReportEvent> writing(String id, String chapter) {
        List<ReportEvent> events = new WriteText(
                        ID, id, BlockKind.PARAGRAPH, chapter, any(contents.blocks(chapter)), "Text", ANNA)
                .decide(contents);
        written.add(id);
        return events;
    }

    private PlaceRecommendations placing(String chapter) {
        LinkedHashMap<String, String> chapters = new LinkedHashMap<>();
        chapters.put("r-" + random.nextInt(RECOMMENDATIONS), chapter);
        chapters.put("r-" + random.nextInt(RECOMMENDATIONS), null);
        return new PlaceRecommendations(ID, chapters, ANNA);
    }

    private String any(List<String> list) {
        return list.isEmpty() ? "none" : list.get(random.nextInt(list.size()));
    }
}
