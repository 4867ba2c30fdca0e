package org.tavsiya.paper;

/** Counts words as Word's status bar does: whatever stands between blanks, a dash that stands alone too. */
final class WordCount {

    private WordCount() {}

    static int of(String text) {
        if (text == null) {
            return 0;
        }
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
