package org.tavsiya.web.desk.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.json.JsonMapper;

/** Small exports in UHRI's shapes; all texts are invented. */
final class Export {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String[] HEADER = {
        "Text",
        "Countries Concerned",
        "Reccomending Body",
        "Document Symbol",
        "Themes",
        "Document Publication Date",
        "Type",
        "OHCHR Annotation Id"
    };

    private Export() {}

    static Map<String, Object> record(int number, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("AnnotationId", id(number));
        fields.put("AnnotationType", "- Recommendations");
        fields.put("Body", "- CAT");
        fields.put("Countries", List.of("Tajikistan"));
        fields.put("PublicationDate", "2018-06-18T00:00:00");
        fields.put("Symbol", "CAT/C/TJK/CO/3");
        fields.put("Text", text);
        fields.put("Themes", List.of("Conditions of detention"));
        return fields;
    }

    static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    /** Records from one number to another, each with a text of its own. */
    static byte[] json(int from, int to) {
        return json(IntStream.rangeClosed(from, to)
                .mapToObj(n -> record(n, n + ". The State party should keep register " + n + "."))
                .toList());
    }

    static byte[] json(List<Map<String, Object>> records) {
        return JSON.writeValueAsString(records).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(int from, int to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int i = 0; i < HEADER.length; i++) {
                sheet.value(0, i, HEADER[i]);
            }
            for (int n = from; n <= to; n++) {
                int row = n - from + 1;
                sheet.value(row, 0, n + ". The State party should visit place " + n + ".");
                sheet.value(row, 1, "- Tajikistan");
                sheet.value(row, 2, "- CEDAW");
                sheet.value(row, 3, "CEDAW/C/TJK/CO/6");
                sheet.value(row, 4, "- Right to education");
                sheet.value(row, 5, 43269);
                sheet.value(row, 6, "- Recommendations");
                sheet.value(row, 7, id(n));
            }
        }
        return out.toByteArray();
    }
}
