package org.tavsiya.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warns of what looks like personal data in a free text. It knows only a few shapes and is often wrong in both directions,
 * so it asks and never refuses; what it does not see is still the author's duty.
 */
public final class PersonalData {

    /** @param kind text key of what it may be; @param words the place in the text */
    public record Finding(String field, String kind, String words) {}

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
    private static final int LEAST_DIGITS = 9;
    private static final Pattern PHONE = Pattern.compile("(?<![\\w/.-])\\+?\\(?\\d[\\d ()-]{7,}\\d(?![\\w/])", FLAGS);
    private static final Pattern DATE =
            Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b");
    private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d\\D.*");
    /** A street with a number, in three languages; a street alone is in every report. */
    private static final String STREET =
            "(\\b(ул\\.|улиц[аеуы]|просп(?:ект|\\.)|проезд|микрорайон|кӯчаи|хиёбони|маҳаллаи)\\s+[\\p{L}. -]{2,40},?\\s*"
                    + "(д\\.|дом|хонаи|№)?\\s*\\d+)|(\\b(кв\\.|квартира|дом|хонаи|apartment|flat)\\s*№?\\s*\\d+)"
                    + "|(\\b\\d{1,4}\\s+\\p{Lu}\\p{L}+\\s+(Street|Avenue|Road|Lane)\\b)";

    private static final Map<String, Pattern> SHAPES = Map.of(
            "address", Pattern.compile(STREET, FLAGS | Pattern.CASE_INSENSITIVE),
            "case",
                    Pattern.compile(
                            "\\b(уголовн\\w+ дел\\w+|дел[оау]|парвандаи|case)\\s*(№|no\\.?|number|рақами)\\s*[\\d/-]+\\d",
                            FLAGS | Pattern.CASE_INSENSITIVE),
            "cell",
                    Pattern.compile(
                            "\\b(камер[аеуы]|ҳуҷраи|cell)\\s*(№|no\\.?|number|рақами)?\\s*\\d+",
                            FLAGS | Pattern.CASE_INSENSITIVE),
            "email", Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w", FLAGS),
            "passport", Pattern.compile("\\b[A-ZА-Я]{1,2} ?(№ ?)?\\d{6,9}\\b", FLAGS),
            "title-name",
                    Pattern.compile(
                            "\\b(Mr|Mrs|Ms|Miss|[Гг]-н|[Гг]-жа|[Гг]осподин|"
                                    + "[Гг]оспожа|[Гг]раждан(?:ин|ка)|[Шш]аҳрванд|[Ҷҷ]аноби|[Хх]онум)\\.? +\\p{Lu}[\\p{L}-]+",
                            FLAGS),
            "patronymic",
                    Pattern.compile(
                            "\\b\\p{Lu}\\p{L}+(ович|евич|овна|евна|ична|зода|заде|ovich|evich|ovna|evna|zoda|zade)(а|у|ем|ой|и|е|ю|ро)?\\b",
                            FLAGS));

    private PersonalData() {}

    public static List<Finding> in(String field, String text) {
        List<Finding> found = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return found;
        }
        Matcher phone = PHONE.matcher(DATE.matcher(text).replaceAll("date"));
        while (phone.find()) {
            if (phone.group().chars().filter(Character::isDigit).count() >= LEAST_DIGITS
                    && !YEARS.matcher(phone.group()).matches()) {
                found.add(new Finding(field, "phone", phone.group()));
            }
        }
        SHAPES.forEach((kind, shape) -> {
            Matcher matcher = shape.matcher(text);
            while (matcher.find()) {
                found.add(new Finding(field, kind, matcher.group()));
            }
        });
        return found;
    }
}
