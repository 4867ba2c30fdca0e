package org.tavsiya.ingest.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which cell of a row is what: as the header row says, else as the lists have always had them. Minus one is nowhere. */
record ListColumns(int recommendation, int position, int themes, int goals) {

    static final ListColumns USUAL = new ListColumns(0, 1, 2, -1);

    private static final Pattern GOALS = Pattern.compile("(?:- ?)?\\d{1,2} ?- ?\\p{Lu}.*", Pattern.DOTALL);

    /** Null for a row that is no header. */
    static ListColumns of(List<String> cells) {
        int recommendation = -1;
        int position = -1;
        int themes = -1;
        int goals = -1;
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).toLowerCase(Locale.ROOT);
            if (name.length() > 80) {
                return null;
            } else if (name.startsWith("position")) {
                position = i;
            } else if (name.startsWith("recommendation")) {
                recommendation = i;
            } else if (name.contains("sdg")) {
                goals = i;
            } else if (name.contains("themes")) {
                themes = i;
            }
        }
        return recommendation >= 0 && position >= 0 ? new ListColumns(recommendation, position, themes, goals) : null;
    }

    /** A list without a header row shows by its fourth column to which generation it belongs. */
    ListColumns seeing(List<String> cells) {
        return this == USUAL && cells.size() > 3 && GOALS.matcher(cells.get(3)).matches()
                ? new ListColumns(0, 1, 2, 3)
                : this;
    }
}
