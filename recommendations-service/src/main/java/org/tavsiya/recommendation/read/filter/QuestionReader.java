package org.tavsiya.recommendation.read.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tavsiya.recommendation.read.filter.Question.Field;

/**
 * Reads a free text: words (all must occur), "phrases", beginnings*, AND, OR, NOT or a minus, parentheses, fields. What has no
 * such form (a quote without its end, an OR without a second side) is read as plain words: people paste sentences.
 */
final class QuestionReader {

    private static final Map<String, Field> FIELDS = Map.of(
            "text", Field.TEXT,
            "symbol", Field.SYMBOL,
            "para", Field.PARAGRAPH,
            "body", Field.BODY,
            "theme", Field.THEME);
    private static final String QUOTES = "\"“”„«»";
    /** A star after fewer letters would stand for a good part of all words. */
    private static final int SHORTEST_BEGINNING = 2;

    /** The text is not built as the language asks. */
    private static final class Unbuilt extends Exception {}

    private final String text;
    private int at;

    private QuestionReader(String text) {
        this.text = text;
    }

    /** @throws FreeText.Refused where a star stands where none can */
    static Question read(String asked) {
        String text = asked.replaceAll("[\\s\\p{Cntrl}]+", " ").trim();
        try {
            QuestionReader reader = new QuestionReader(text);
            Question read = reader.any(Field.EVERYWHERE);
            if (reader.at < text.length()) {
                throw new Unbuilt();
            }
            return read;
        } catch (Unbuilt plain) {
            return plain(text);
        }
    }

    private static Question plain(String text) {
        List<Question> words = new ArrayList<>();
        for (String word : text.replaceAll("[()" + QUOTES + "]", " ").trim().split(" +")) {
            if (!word.isEmpty() && !List.of("AND", "OR", "NOT").contains(word)) {
                words.add(word(Field.EVERYWHERE, word));
            }
        }
        return all(words);
    }

    private static Question all(List<Question> parts) {
        return parts.size() == 1 ? parts.get(0) : new Question.All(parts);
    }

    private Question any(Field field) throws Unbuilt {
        List<Question> sides = new ArrayList<>(List.of(every(field)));
        while (taken("OR")) {
            sides.add(every(field));
        }
        return sides.size() == 1 ? sides.get(0) : new Question.Any(sides);
    }

    private Question every(Field field) throws Unbuilt {
        List<Question> parts = new ArrayList<>(List.of(one(field)));
        while (true) {
            boolean joined = taken("AND");
            if (!joined && (ended() || text.charAt(at) == ')' || next("OR"))) {
                return all(parts);
            }
            parts.add(one(field));
        }
    }

    private Question one(Field field) throws Unbuilt {
        if (taken("NOT") || minus()) {
            return new Question.Not(one(field));
        }
        if (ended() || next("AND") || next("OR") || text.charAt(at) == ')') {
            throw new Unbuilt();
        }
        Field named = named();
        return operand(named == null ? field : named);
    }

    private Question operand(Field field) throws Unbuilt {
        if (ended()) {
            throw new Unbuilt();
        }
        char first = text.charAt(at);
        if (first == '(') {
            at++;
            Question inner = any(field);
            if (ended() || text.charAt(at) != ')') {
                throw new Unbuilt();
            }
            at++;
            return inner;
        }
        return QUOTES.indexOf(first) >= 0 ? phrase(field) : word(field, untilSpace());
    }

    private Question phrase(Field field) throws Unbuilt {
        int end = at + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            throw new Unbuilt();
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return new Question.Words(field, inside.replace('*', ' ').trim(), false, true);
    }

    /** Parentheses that a word opens itself, as in 12(b), are its own. */
    private String untilSpace() {
        int start = at;
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ' ' || QUOTES.indexOf(c) >= 0 || open < 0) {
                break;
            }
            at++;
        }
        return text.substring(start, at);
    }

    private static Question word(Field field, String word) {
        int star = word.indexOf('*');
        if (star < 0) {
            return new Question.Words(field, word, false, false);
        }
        String beginning = word.substring(0, star);
        if (beginning.isEmpty() || star < word.length() - 1) {
            throw new FreeText.Refused(FreeText.Refused.Why.STAR_INSIDE);
        }
        if (beginning.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_BEGINNING) {
            throw new FreeText.Refused(FreeText.Refused.Why.SHORT_BEGINNING);
        }
        return new Question.Words(field, beginning, true, false);
    }

    /** The field that a name and a colon begin, or null; any other colon is part of its word. */
    private Field named() {
        int colon = text.indexOf(':', at);
        Field field = colon < 0 ? null : FIELDS.get(text.substring(at, colon).toLowerCase(Locale.ROOT));
        if (field != null) {
            at = colon + 1;
            skip();
        }
        return field;
    }

    private boolean minus() {
        skip();
        boolean minus = at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ' ';
        at += minus ? 1 : 0;
        return minus;
    }

    private boolean taken(String operator) {
        boolean there = next(operator);
        at += there ? operator.length() : 0;
        return there;
    }

    private boolean next(String operator) {
        skip();
        int end = at + operator.length();
        return text.startsWith(operator, at)
                && (end == text.length()
                        || " (".indexOf(text.charAt(end)) >= 0
                        || QUOTES.indexOf(text.charAt(end)) >= 0);
    }

    private boolean ended() {
        skip();
        return at >= text.length();
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
