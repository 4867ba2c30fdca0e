package org.tavsiya.web.desk.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.tavsiya.rules.PersonalData;

/** What was typed into the form that says something of many. */
record BulkForm(Map<String, String> fields) {

    static final String KEY = "key";
    /** Before the fields of what is said: some are called as the filter of those that were selected. */
    private static final String SAID = "say.";

    private static final String SEARCHED = "searched.";
    private static final Set<String> OWN = Set.of(KEY, "kind", "words", "checked");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> ADDRESSES = Set.of("evidenceId", "newerId", "supersededBy");

    static BulkForm of(MultiValueMap<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            String value = values.get(0) == null ? "" : values.get(0).trim();
            if (name.startsWith(SAID)) {
                fields.put(name.substring(SAID.length()), value);
            } else if (OWN.contains(name) || name.startsWith(SEARCHED)) {
                fields.put(name, value);
            }
        });
        return new BulkForm(fields);
    }

    public String at(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean ticked(String field) {
        return "true".equals(at(field));
    }

    /** As the runs keep it: an id where an address was pasted. */
    Map<String, String> asked(Saying saying) {
        Map<String, String> asked = new LinkedHashMap<>();
        Stream<String> names = saying.stated()
                ? Stream.concat(saying.fields().stream(), Stream.of(Saying.REASON, Saying.DAY))
                : saying.fields().stream();
        names.filter(name -> !at(name).isEmpty()).forEach(name -> asked.put(name, value(name)));
        return asked;
    }

    private String value(String name) {
        Matcher id = ID.matcher(at(name).toLowerCase(Locale.ROOT));
        return ADDRESSES.contains(name) && id.find() ? id.group() : at(name);
    }

    /** What may be personal data, unless its author has looked at it. */
    List<PersonalData.Finding> findings() {
        return ticked("checked") ? List.of() : PersonalData.in(Saying.REASON, at(Saying.REASON));
    }
}
