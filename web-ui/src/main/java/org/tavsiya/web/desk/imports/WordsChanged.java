package org.tavsiya.web.desk.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that stays, went or came.
 *
 * @param kind SAME, GONE or CAME
 */
record WordsChanged(String kind, String text) {

    /** Longer texts are told whole, before and after: comparing each word with each would take its time. */
    private static final int MOST_WORDS = 1_500;

    /** Empty where the texts are too long to be compared word by word. */
    static List<WordsChanged> between(String before, String after) {
        String[] old = words(before);
        String[] now = words(after);
        if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
            return List.of();
        }
        int[][] common = common(old, now);
        List<WordsChanged> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                add(pieces, "SAME", now[j++]);
                i++;
            } else if (j >= now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, "GONE", old[i++]);
            } else {
                add(pieces, "CAME", now[j++]);
            }
        }
        return pieces;
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    /** How many words the rests of both have in common, in order. */
    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<WordsChanged> pieces, String kind, String word) {
        WordsChanged last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind.equals(kind)) {
            pieces.set(pieces.size() - 1, new WordsChanged(kind, last.text + " " + word));
        } else {
            pieces.add(new WordsChanged(kind, word));
        }
    }
}
