package org.tavsiya.recommendation.write.importfromsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.recommendation.write.Incoming;

class CharactersTest {

    @ParameterizedTest
    @CsvSource({"plain,plain", "😀 pair,😀 pair"})
    void a_whole_text_stays(String text, String kept) {
        assertThat(Characters.kept(text)).isSameAs(text).isEqualTo(kept);
    }

    /** What the log, the documents and the rows in memory hold is one text: each of them writes UTF-8 in a way of its own. */
    @Test
    void half_a_character_is_replaced_wherever_it_stands() {
        for (String broken : List.of(
                "\ud83d", "cut \ud83d", "\ude00 rest", "\ude00\ud83d", "a\ud83d\ud83d\ude00b", "x\u0000\ud83dy")) {
            String kept = Characters.kept(broken);
            assertThat(kept).hasSameSizeAs(broken).contains("\ufffd");
            assertThat(new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(kept);
        }
        assertThat(Characters.kept("a\ud83d\ud83d\ude00b")).isEqualTo("a\ufffd\ud83d\ude00b");
    }

    @Test
    void a_record_with_such_characters_says_so() {
        IncomingRecord half = Incoming.record()
                .id("a\ud83d")
                .text("Act now \ud83d")
                .countries("Tajikistan\ude00")
                .build();
        assertThat(half.oddities()).containsExactly("BROKEN_ENCODING");
        assertThat(half.annotationId()).isEqualTo("a\ufffd");
        assertThat(half.text()).isEqualTo("Act now \ufffd");
        assertThat(half.countries()).containsExactly("Tajikistan\ufffd");
        assertThat(Incoming.record().themes("Tor\u0000ture").build().oddities()).containsExactly("NUL_CHARACTER");
        assertThat(Incoming.record().odd("NO_ID").build().oddities()).containsExactly("NO_ID");
    }
}
