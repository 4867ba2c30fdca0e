package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTest {

    /** A sign of a formula where some spreadsheet begins a cell: commas, semicolons or tabs part them, lines end them. */
    private static final Pattern RUNS = Pattern.compile("(^|[;\t\r\n])[\\s\"']*?[=+\\-@＝＋－＠]");

    private static String line(Object... cells) throws IOException {
        StringWriter out = new StringWriter();
        new Csv(out, "a").row(cells);
        return out.toString().replaceFirst("^\ufeffa\r\n", "");
    }

    private static String read(String line) throws IOException {
        return CSVParser.parse(line, CSVFormat.RFC4180).getRecords().get(0).get(0);
    }

    static Stream<String> formulas() {
        return Stream.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "text;=1",
                "text; =1",
                "text;\t+1",
                "text\t=1",
                "text\r=1",
                "text\r\n@x",
                "a;b;＝c",
                "  =1",
                "\"=1\"",
                "x;\"=1\"",
                "\t=1",
                "\r=1");
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void no_spreadsheet_runs_a_cell_wherever_it_parts_them(String formula) throws IOException {
        assertThat(formula).matches(text -> RUNS.matcher(text).find());
        String cell = read(line(formula));
        assertThat(RUNS.matcher(cell.replaceAll("([\\s\"']*)'(?=[=+\\-@＝＋－＠])", "$1guarded"))
                        .find())
                .as(cell)
                .isFalse();
        assertThat(cell.replaceFirst("'(?=[=+\\-@＝＋－＠])", "")).isEqualTo(formula);
    }

    @Test
    void what_is_no_formula_stays_as_it_is() throws IOException {
        for (String text : List.of(
                "Let lawyers in; prosecute those responsible", "88.1-88.5", "a = b", "e@mail", "", "\u2013 dash")) {
            assertThat(line(text, "x")).contains(text);
            assertThat(read(line(text, "x"))).isEqualTo(text);
        }
        assertThat(line(-5, 3)).as("numbers are numbers").isEqualTo("-5,3\r\n");
    }

    @Test
    void several_values_can_be_told_apart_again_whatever_stands_in_them() throws IOException {
        List<String> values = List.of("Torture; ill-treatment", "a | b", "back\\slash", "|", "\\|", "last");
        String cell = read(line(values));
        List<String> again = Arrays.stream(cell.split("(?<!\\\\) \\| "))
                .map(v -> v.replaceAll("\\\\([\\\\|])", "$1"))
                .toList();
        assertThat(again).isEqualTo(values);
    }

    @Test
    void in_any_text_exactly_what_begins_a_formula_is_guarded() throws IOException {
        Pattern formula = Pattern.compile("(^|[;\t\r\n])([\\s\"']*)(?=[=+\\-@＝＋－＠])|^(?=[\t\r])()");
        String signs = "ab;\t\r\n \u000b\f\"'=+-@＝＠";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(9), 0, signs.length())
                    .mapToObj(signs::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            String guarded = formula.matcher(text).replaceAll("$1$2'");
            assertThat(line("x", text)).as(text).isEqualTo(plain("x", guarded));
        }
    }

    private static String plain(Object... cells) throws IOException {
        StringWriter out = new StringWriter();
        new CSVPrinter(out, CSVFormat.RFC4180).printRecord(cells);
        return out.toString();
    }
}
