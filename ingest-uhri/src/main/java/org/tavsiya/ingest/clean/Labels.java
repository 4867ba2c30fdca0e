package org.tavsiya.ingest.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tavsiya.ingest.names.Spaces;

/** Labels as UHRI means them: no edge spaces of any kind (U+00A0 included), no leading "- ", single spaces inside; "-" alone is absent. */
final class Labels {

    /** Labels repeat endlessly: some 700 make up the whole data set. The bound keeps a hostile file from filling the heap. */
    private static final int MOST_REMEMBERED = 4096;

    private static final int LONGEST_REMEMBERED = 300;

    private final Map<String, String> remembered = new HashMap<>();

    /** The clean label; null for null, blank and "-". */
    String clean(String written) {
        if (written == null) {
            return null;
        }
        if (written.length() > LONGEST_REMEMBERED) {
            return strip(written);
        }
        String known = remembered.get(written);
        if (known == null && !remembered.containsKey(written)) {
            known = strip(written);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(written, known);
            }
        }
        return known;
    }

    List<String> clean(List<String> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        // A set: a hostile list of a million labels would take a day to compare each with each.
        Set<String> clean = new LinkedHashSet<>();
        for (String one : written) {
            String label = clean(one);
            if (label != null) {
                clean.add(label);
            }
        }
        return new ArrayList<>(clean);
    }

    /** The clean form of a value that hardly ever returns, such as an id, and would only crowd the memory. */
    String oneOff(String written) {
        return written == null ? null : strip(written);
    }

    private static String strip(String written) {
        String text = Spaces.collapse(
                written.indexOf('&') < 0 ? written : Entities.decode(written).text());
        if (text.startsWith("- ")) {
            text = text.substring(2);
        }
        return text.isEmpty() || text.equals("-") ? null : text;
    }
}
