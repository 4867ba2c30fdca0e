package org.tavsiya.account;

import java.util.List;
import org.tavsiya.rules.Rule;

/**
 * What everybody tries first is no password: the name, the words that stand in every list of leaked passwords, a run of keys or letters,
 * one piece said again and again. What is left beside these must still be something to guess.
 */
record PasswordIsHardToGuess(String password, String name) implements Rule {

    private static final int LEFT = 6;
    private static final List<String> KNOWN = List.of(
            "password",
            "passwort",
            "parol",
            "пароль",
            "рамз",
            "administrator",
            "admin",
            "tavsiya",
            "tajikistan",
            "тавсия",
            "тоҷикистон",
            "таджикистан",
            "welcome",
            "letmein",
            "iloveyou",
            "monkey",
            "dragon",
            "secret",
            "changeme");
    /** Neighbours in these rows, in either direction, give nothing to guess. */
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "1q2w3e4r5t6y7u8i9o0p",
            "qwertzuiop",
            "azertyuiop",
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
            "йцукенгшщзхъфывапролджэячсмитьбю");

    @Override
    public boolean broken() {
        if (password == null) {
            return true;
        }
        String rest = Names.folded(password);
        if (name != null && Names.folded(name).length() > 2) {
            rest = rest.replace(Names.folded(name), "");
        }
        for (String known : KNOWN) {
            rest = rest.replace(known, "");
        }
        return surprises(unit(rest)) < LEFT;
    }

    /** The piece that the text repeats; the text itself where it repeats none. */
    private static String unit(String text) {
        int period = (text + text).indexOf(text, 1);
        return period < 0 ? text : text.substring(0, period);
    }

    /** Characters that do not simply follow from the one before. */
    private static int surprises(String text) {
        int count = text.isEmpty() ? 0 : 1;
        for (int i = 1; i < text.length(); i++) {
            if (!follows(text.charAt(i - 1), text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    private static boolean follows(char before, char next) {
        String pair = "" + before + next;
        String back = "" + next + before;
        return before == next || ROWS.stream().anyMatch(row -> row.contains(pair) || row.contains(back));
    }

    @Override
    public String sentence() {
        return "This password is among the first that are tried: the name, a common word, a run of keys or one piece "
                + "repeated. Take four words that do not belong together.";
    }

    @Override
    public String field() {
        return "password";
    }
}
