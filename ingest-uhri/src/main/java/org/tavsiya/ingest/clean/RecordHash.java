package org.tavsiya.ingest.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.JsonText;
import org.tavsiya.ingest.raw.RawRecord;

/**
 * SHA-256 over a record's canonical JSON: keys sorted, no spaces, absent, null and empty fields left out, and the moment of indexing left out,
 * since UHRI moves it without touching the record. Keeps its buffers, hence for one thread.
 */
final class RecordHash {

  private static final Field[] FIELDS = Field.values();

  private final StringBuilder json = new StringBuilder(4096);
  private final MessageDigest sha256;

  RecordHash() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  String of(RawRecord raw) {
    return HexFormat.of().formatHex(sha256.digest(canonical(raw).getBytes(StandardCharsets.UTF_8)));
  }

  String canonical(RawRecord raw) {
    json.setLength(0);
    if (raw.unknown().isEmpty()) {
      writeKnown(raw);
    } else {
      writeAll(raw);
    }
    return json.toString();
  }

  /** The common case: the enumeration is already in the order of its keys. */
  private void writeKnown(RawRecord raw) {
    json.append('{');
    for (Field field : FIELDS) {
      Object value = raw.value(field);
      if (value != null && field != Field.PUBLICATION_DATE_ON_UHRI) {
        member(field.key(), value);
      }
    }
    json.append('}');
  }

  private void writeAll(RawRecord raw) {
    Map<String, Object> all = new TreeMap<>(raw.unknown());
    for (Field field : FIELDS) {
      if (raw.value(field) != null && field != Field.PUBLICATION_DATE_ON_UHRI) {
        all.put(field.key(), raw.value(field));
      }
    }
    json.append('{');
    all.forEach(this::member);
    json.append('}');
  }

  private void member(String key, Object value) {
    if (json.charAt(json.length() - 1) != '{') {
      json.append(',');
    }
    JsonText.string(json, key);
    json.append(':');
    write(value);
  }

  private void write(Object value) {
    if (value instanceof String text) {
      JsonText.string(json, text);
    } else if (value instanceof List<?> list) {
      json.append('[');
      for (int i = 0; i < list.size(); i++) {
        json.append(i == 0 ? "" : ",");
        write(list.get(i));
      }
      json.append(']');
    } else if (value instanceof Map<?, ?> map) {
      json.append('{');
      new TreeMap<>(map).forEach((key, inner) -> member(key.toString(), inner));
      json.append('}');
    } else {
      json.append(value);
    }
  }
}
