package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.RawRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordHashTest {

    private final RawRecord raw = new RawRecord();
    private final RecordHash hash = new RecordHash();

    @Test
    void canonical_json_has_sorted_keys_and_no_empty_fields() {
        raw.put("Themes", List.of("Right to life", "Right to food"));
        raw.put("Body", "- CAT");
        raw.put("UprSession", List.of());
        raw.put("UprCycle", null);
        raw.put("PublicationDateOnUhri", "2025-01-01T00:00:00");
        assertThat(hash.canonical(raw))
                .isEqualTo("{\"Body\":\"- CAT\",\"Themes\":[\"Right to life\",\"Right to food\"]}");
    }

    @Test
    void unknown_keys_are_sorted_in_among_the_known() {
        raw.put("Symbol", "CAT/C/TJK/CO/3");
        raw.put("Language", Map.of("b", List.of(new RawRecord.Literal("1")), "a", new RawRecord.Literal("true")));
        assertThat(hash.canonical(raw))
                .isEqualTo("{\"Language\":{\"a\":true,\"b\":[1]},\"Symbol\":\"CAT/C/TJK/CO/3\"}");
    }

    @Test
    void every_character_survives_the_way_through_canonical_json() {
        String text = "\"quoted\" \\ back \u0000\u0001\u001f\n\t é “ тҷ 𝄞 ".repeat(3000);
        raw.put("Text", text);
        JsonNode read = JsonMapper.shared().readTree(hash.canonical(raw));
        assertThat(read.get("Text").asString()).isEqualTo(text);
    }

    @Test
    void fields_stand_in_the_order_of_their_keys_since_the_hash_relies_on_it() {
        assertThat(List.of(Field.values())).extracting(Field::key).isSorted();
    }

    @Test
    void the_hash_of_a_record_is_fixed_for_ever() {
        raw.put("AnnotationId", "6f1b0c3e-1111-4222-8333-0123456789ab");
        raw.put("Text", "18. Act");
        // printf '{"AnnotationId":"6f1b...","Text":"18. Act"}' | sha256sum
        assertThat(hash.of(raw)).isEqualTo("d7cff423ed84fe6b76c2a0acdbb548a8e305d0387ea531510dad340b26b8fee1");
    }
}
