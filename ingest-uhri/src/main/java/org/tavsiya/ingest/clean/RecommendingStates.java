package org.tavsiya.ingest.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tavsiya.ingest.names.Countries;

/**
 * Recommending States written in brackets at the end of a UPR recommendation: {@code (Maldives) (Portugal);},
 * {@code (Argentina; Djibouti)}, and, where several recommendations share a paragraph, before each stroke:
 * {@code Consider ratifying (Turkey) / Ratify (Mexico)}.
 * A bracket counts only when everything in it is a State.
 */
final class RecommendingStates {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/]\\s*");

    /** All States of the world in one bracket; what is longer is none. */
    private static final int LONGEST_BRACKET = 4_000;

    private RecommendingStates() {}

    /** UHRI's names in the order of the text; empty when the text does not end with States. */
    static List<String> of(String text) {
        List<String> groups = new ArrayList<>();
        int end = lastContent(text, text.length());
        while (end > 0 && text.charAt(end - 1) == ')') {
            int open = opening(text, end - 1);
            if (open < 0 || states(text.substring(open + 1, end - 1)).isEmpty()) {
                break;
            }
            groups.add(0, text.substring(open + 1, end - 1));
            end = lastContent(text, open);
        }
        if (groups.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>(beforeStrokes(text.substring(0, end)));
        groups.forEach(group -> found.addAll(states(group)));
        return List.copyOf(found);
    }

    private static List<String> beforeStrokes(String text) {
        List<String> found = new ArrayList<>();
        for (int stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
            int end = lastContent(text, stroke);
            int open = end > 0 && text.charAt(end - 1) == ')' ? opening(text, end - 1) : -1;
            if (open >= 0) {
                found.addAll(states(text.substring(open + 1, end - 1)));
            }
        }
        return found;
    }

    private static int lastContent(String text, int end) {
        int at = end;
        while (at > 0 && " \n;.,".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The bracket that opens what closes at {@code close}: names such as "Bolivia (Plurinational State of)" nest. */
    private static int opening(String text, int close) {
        int depth = 0;
        for (int at = close; at >= 0 && at > close - LONGEST_BRACKET; at--) {
            depth += text.charAt(at) == ')' ? 1 : text.charAt(at) == '(' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> states(String group) {
        List<String> found = new ArrayList<>();
        for (String name : BETWEEN.split(group.strip())) {
            List<String> known = state(name);
            if (known.isEmpty()) {
                return List.of();
            }
            found.addAll(known);
        }
        return found;
    }

    /** One State, or two joined by "and", which is also part of names: the whole is tried first, then each joint. */
    private static List<String> state(String name) {
        String whole = Countries.ofName(name);
        if (whole != null) {
            return List.of(whole);
        }
        if (name.startsWith("and ")) {
            return state(name.substring(4));
        }
        for (int at = name.indexOf(" and "); at >= 0; at = name.indexOf(" and ", at + 1)) {
            String left = Countries.ofName(name.substring(0, at));
            List<String> right = left == null ? List.of() : state(name.substring(at + 5));
            if (!right.isEmpty()) {
                List<String> both = new ArrayList<>(List.of(left));
                both.addAll(right);
                return both;
            }
        }
        return List.of();
    }
}
