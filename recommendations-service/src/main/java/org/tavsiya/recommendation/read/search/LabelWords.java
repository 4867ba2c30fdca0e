package org.tavsiya.recommendation.read.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Question;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.LabelNumbers;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.search.Analysis.Token;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;

/**
 * The names, in three languages, of what rows are about: themes, persons, goals, bodies, States. By them a Russian or Tajik word
 * finds an English record. They are few, so that they are asked when the question comes: a name that is translated anew is found
 * at once, and a record that is tagged anew needs no new text.
 */
final class LabelWords {

    static final List<Dimension> DIMENSIONS =
            List.of(Dimension.THEME, Dimension.PERSONS, Dimension.SDG, Dimension.BODY, Dimension.COUNTRY);
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.forLanguageTag("tg"));
    /** Parts of the names of States that do not tell one from another, as stems. */
    private static final Set<String> COMMON = Analysis.words(
                    "Republic State States Democratic People's United Islamic Arab Federation Kingdom Plurinational Bolivarian"
                            + " Республика Федерация Штаты Соединенные Чумҳурии")
            .stream()
            .map(Token::stem)
            .collect(Collectors.toUnmodifiableSet());

    /** @param names what it is called, each cut into words */
    private record Label(int number, List<List<Token>> names) {}

    private final Map<Dimension, List<Label>> labels = new EnumMap<>(Dimension.class);
    private final LabelNumbers numbers;
    private final Map<Dimension, Integer> sizes;
    private final Set<String> vocabulary = new LinkedHashSet<>();
    private final Set<String> stems = new HashSet<>();

    LabelWords(Rows rows, Words words, Bodies bodies) {
        this.numbers = rows.column(Dimension.THEME).labels();
        this.sizes = sizes(rows);
        Map<Dimension, BiFunction<String, Locale, String>> names = Map.of(
                Dimension.THEME, words::theme,
                Dimension.PERSONS, words::persons,
                Dimension.SDG, words::sdg,
                Dimension.COUNTRY, words::country);
        for (Dimension dimension : DIMENSIONS) {
            List<Label> all = new ArrayList<>();
            for (int number = 0; number < sizes.get(dimension); number++) {
                String label = rows.column(dimension).labels().label(number);
                Stream<String> called = dimension == Dimension.BODY
                        ? ofBody(label, bodies)
                        : LANGUAGES.stream().map(l -> names.get(dimension).apply(label, l));
                all.add(new Label(
                        number,
                        called.distinct()
                                .map(name -> Analysis.words(dimension == Dimension.COUNTRY ? shorter(name) : name))
                                .filter(name -> !name.isEmpty())
                                .toList()));
            }
            labels.put(dimension, all);
        }
        labels.values().stream()
                .flatMap(List::stream)
                .flatMap(label -> label.names().stream())
                .flatMap(List::stream)
                .forEach(word -> {
                    vocabulary.add(word.word());
                    stems.add(word.stem());
                });
    }

    private static Stream<String> ofBody(String code, Bodies bodies) {
        return Stream.concat(
                Stream.of(code),
                bodies.find(code).stream()
                        .flatMap(body -> Stream.of(body.name(), body.shortName()))
                        .flatMap(word -> LANGUAGES.stream().map(word::in)));
    }

    /** Iran (Islamic Republic of) is asked for as Iran. */
    private static String shorter(String country) {
        return country.replaceAll("\\(.*?\\)", " ");
    }

    private static Map<Dimension, Integer> sizes(Rows rows) {
        Map<Dimension, Integer> sizes = new EnumMap<>(Dimension.class);
        DIMENSIONS.forEach(d -> sizes.put(d, rows.column(d).labels().size()));
        return sizes;
    }

    /** Whether they are those of all that rows name. */
    boolean of(Rows rows) {
        return numbers == rows.column(Dimension.THEME).labels() && sizes.equals(sizes(rows));
    }

    /** Every word of every name, folded. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    Set<String> stems() {
        return stems;
    }

    /**
     * Rows whose labels hold the words.
     *
     * @param wanted what is looked for
     * @param all everything that is asked beside it: the name of a body or a State counts where it is named whole, one of a goal
     *     where half of it is; "torture" is not all that the Committee against Torture ever said
     */
    BitSet rows(Rows rows, Wanted wanted, List<Wanted> all) {
        BitSet found = new BitSet();
        for (Dimension dimension : dimensions(wanted)) {
            BitSet numbers = new BitSet();
            for (Label label : labels.get(dimension)) {
                if (label.names().stream().anyMatch(name -> named(dimension, name, wanted, all))) {
                    numbers.set(label.number());
                }
            }
            if (!numbers.isEmpty()) {
                add(rows, rows.column(dimension), numbers, found);
            }
        }
        return found;
    }

    private static List<Dimension> dimensions(Wanted wanted) {
        return switch (wanted.asked().field()) {
            case EVERYWHERE -> DIMENSIONS;
            case BODY -> List.of(Dimension.BODY);
            case THEME -> List.of(Dimension.THEME);
            default -> List.of();
        };
    }

    private static boolean named(Dimension dimension, List<Token> name, Wanted wanted, List<Wanted> all) {
        if (wanted.in(name).isEmpty()) {
            return false;
        }
        return switch (wanted.asked().field() == Question.Field.EVERYWHERE ? dimension : Dimension.THEME) {
            case SDG -> 2 * covered(name, all) >= telling(name, false).size();
            case BODY -> covered(name, all) == telling(name, false).size();
            case COUNTRY -> {
                List<Token> own = telling(name, true);
                List<Token> whole = own.isEmpty() ? name : own;
                yield covered(whole, all) == telling(whole, false).size();
            }
            default -> true;
        };
    }

    private static List<Token> telling(List<Token> name, boolean withoutCommon) {
        return name.stream()
                .filter(word -> !word.empty() && !(withoutCommon && COMMON.contains(word.stem())))
                .toList();
    }

    private static long covered(List<Token> name, List<Wanted> all) {
        return telling(name, false).stream()
                .filter(word -> all.stream().anyMatch(w -> w.takes(word)))
                .count();
    }

    private static void add(Rows rows, Column column, BitSet numbers, BitSet found) {
        boolean[] accepted = new boolean[column.lists()];
        for (int list = 0; list < accepted.length; list++) {
            for (int value : column.valuesOf(list)) {
                accepted[list] |= numbers.get(value);
            }
        }
        for (int row : rows.byParagraph()) {
            if (accepted[column.list(row)]) {
                found.set(row);
            }
        }
    }
}
