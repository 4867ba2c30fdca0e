package org.tavsiya.web.desk.recommendation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tavsiya.recommendation.write.recordgrade.Grade;
import org.tavsiya.recommendation.write.recordgrade.Grades;

/**
 * Reads what was typed into values. What cannot be read is a problem at its field, and null; what is missing or not
 * allowed, the rules say.
 */
final class Reading {

    private static final Pattern UUID_ANYWHERE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final ChangeMistakes problems;
    private final Grades grades;

    Reading(ChangeMistakes problems, Grades grades) {
        this.problems = problems;
        this.grades = grades;
    }

    void problem(String field, String key) {
        problems.add(field, key);
    }

    <E extends Enum<E>> E choice(Class<E> type, String field, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    problem(field, "desk.problem.choose");
                    return null;
                });
    }

    String needed(String field, String value) {
        if (value.isEmpty()) {
            problem(field, "desk.problem.needed");
        }
        return given(value);
    }

    /** What was left empty is nothing; how long and of what kind it may be, the rules say. */
    static String given(String value) {
        return value.isEmpty() ? null : value;
    }

    /** Dates as the browser's own field sends them, or as people here write them. */
    LocalDate date(String field, String value) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return value.contains(".") ? LocalDate.parse(value, DOTTED) : LocalDate.parse(value);
        } catch (DateTimeParseException unreadable) {
            problem(field, "desk.problem.date");
            return null;
        }
    }

    /** @param value scheme and code, for example {@code CAT_IMPL|B1} */
    Grade grade(String field, String value) {
        if (value.isEmpty()) {
            problem(field, "desk.problem.choose");
        }
        String[] parts = value.split("\\|", 2);
        return grades.look(parts[0], parts.length < 2 ? "" : parts[1]);
    }

    /** An id, or a page's address that holds one. */
    String recommendation(String field, String value) {
        Matcher id = UUID_ANYWHERE.matcher(value.toLowerCase(Locale.ROOT));
        if (id.find()) {
            return id.group();
        }
        if (!value.isEmpty()) {
            problem(field, "desk.problem.recommendation");
        }
        return null;
    }
}
