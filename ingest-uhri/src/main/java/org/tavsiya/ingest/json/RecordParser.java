package org.tavsiya.ingest.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.ingest.raw.RawRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads one element of the array into a raw record. */
final class RecordParser {

    /** Lenient where the meaning is beyond doubt: line breaks inside strings, needless escapes. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final char REPLACEMENT = '\ufffd';

    private RecordParser() {}

    /** @throws JacksonException when the bytes are not a JSON object */
    static RawRecord parse(byte[] bytes, int offset, int length) {
        String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
        RawRecord record = new RawRecord();
        record.raw(text);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            fill(record, parser);
            return record;
        } catch (JacksonException e) {
            if (text.indexOf(REPLACEMENT) < 0) {
                throw e;
            }
        }
        // Bytes that are not UTF-8: what can be read of the record is worth more than its refusal.
        return parseReplaced(text);
    }

    private static RawRecord parseReplaced(String text) {
        RawRecord record = new RawRecord();
        record.raw(text);
        record.markBrokenEncoding();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            fill(record, parser);
        }
        return record;
    }

    private static void fill(RawRecord record, JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            record.put(key, value(parser));
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NULL -> null;
            case START_ARRAY -> list(parser);
            case START_OBJECT -> map(parser);
            default -> new RawRecord.Literal(parser.getString());
        };
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> values = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static Map<String, Object> map(JsonParser parser) {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                values.put(key, value);
            }
        }
        return values;
    }
}
