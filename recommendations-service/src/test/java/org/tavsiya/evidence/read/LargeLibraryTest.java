package org.tavsiya.evidence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Items;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.events.EvidenceCaptured;
import org.tavsiya.views.Views;

/** 20,000 items: found in less than 50 ms. */
class LargeLibraryTest extends ServiceTest {

    private static final int ITEMS = 20_000;
    private static final Duration LIMIT = Duration.ofMillis(50);
    private static final String[] WORDS =
            ("detention torture police prison register doctor lawyer appeal article court decree budget training "
                            + "visit ombudsman judge report law investigation compensation пытки содержание доклад суд приговор статья закон жалоба "
                            + "обращение тюрьма следствие врач адвокат шиканҷа ҳуқуқ қонун суд ҳабс мурофиа муроҷиат ваколатдор кӯдак зан маҳбас")
                    .split(" ");

    private static String sentence(Random random, int words) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            said.add(WORDS[random.nextInt(WORDS.length)] + (random.nextInt(3) == 0 ? random.nextInt(500) : ""));
        }
        return String.join(" ", said);
    }

    private static EvidenceDocument item(int number, Random random) {
        EvidenceContent c = Items.appeals(2000 + number % 25, number, Sensitivity.PUBLIC);
        var said = c.toPlain();
        said.put("title", sentence(random, 8));
        EvidenceDocument document = new EvidenceDocument();
        document.evolve(
                new EvidenceCaptured(
                        "item-" + number,
                        said,
                        List.of(java.util.Map.of("words", sentence(random, 60))),
                        c.themes(),
                        c.bodies(),
                        "account-1",
                        "ANALYST"),
                0,
                number,
                Instant.EPOCH);
        return document;
    }

    @Test
    void words_are_found_among_twenty_thousand_items_in_less_than_fifty_milliseconds() {
        Random random = new Random(4711);
        String collection = service.bean(Views.class).current().collection(EvidenceLibrary.ITEMS);
        MongoTemplate mongo = service.bean(MongoTemplate.class);
        for (int from = 0; from < ITEMS; from += 1_000) {
            List<EvidenceDocument> some = new ArrayList<>();
            for (int i = from; i < from + 1_000; i++) {
                some.add(item(i, random));
            }
            mongo.insert(some, collection);
        }
        EvidenceLibrary library = service.bean(EvidenceLibrary.class);
        long began = System.nanoTime();
        assertThat(library.find(EvidenceQuestion.of("")).total()).isEqualTo(ITEMS);
        Duration made = Duration.ofNanos(System.nanoTime() - began);
        long[] took = new long[300];
        for (int i = -50; i < took.length; i++) {
            String asked = sentence(random, 1 + random.nextInt(3));
            long start = System.nanoTime();
            EvidenceFound found = library.find(EvidenceQuestion.of(asked));
            long needed = System.nanoTime() - start;
            assertThat(found.items()).hasSizeLessThanOrEqualTo(20);
            if (i >= 0) {
                took[i] = needed;
            }
        }
        Arrays.sort(took);
        Duration median = Duration.ofNanos(took[took.length / 2]);
        Duration p95 = Duration.ofNanos(took[took.length * 95 / 100]);
        assertThat(p95)
                .as("median %d us, index made in %d ms", median.toNanos() / 1_000, made.toMillis())
                .isLessThan(LIMIT);
        System.out.printf(
                "Evidence: made in %d ms, median %.1f ms, p95 %.1f ms%n",
                made.toMillis(), median.toNanos() / 1e6, p95.toNanos() / 1e6);
    }
}
