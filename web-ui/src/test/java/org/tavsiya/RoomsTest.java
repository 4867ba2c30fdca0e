package org.tavsiya;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/ARCHITECTURE.md says which rooms there are and in which direction each looks; here it is compared with the code. */
class RoomsTest {

    private static final String HOUSE = "org.tavsiya.";
    /** Parts whose inner rooms look in different directions. */
    private static final Set<String> PARTED = Set.of(
            "recommendation",
            "finding",
            "cluster",
            "evidence",
            "work",
            "report",
            "uptake",
            "document",
            "coalition",
            "paper",
            "web",
            "ingest");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\| ?([^|]*?) ?\\|$");
    private static final String EVERYWHERE = "every part";

    @Test
    void each_room_looks_where_the_table_says() throws IOException {
        Map<String, String> written = table();
        Map<String, Set<String>> looks = looks();
        assertThat(written.keySet()).as("rooms in the table").containsExactlyInAnyOrderElementsOf(looks.keySet());
        written.values().removeIf(EVERYWHERE::equals);
        written.forEach((room, into) -> assertThat(looks.get(room))
                .as("what " + room + " looks into; see docs/ARCHITECTURE.md")
                .containsExactlyInAnyOrderElementsOf(names(into)));
    }

    private static Map<String, String> table() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "ARCHITECTURE.md"));
        return ROW.matcher(text)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (one, other) -> one, TreeMap::new));
    }

    private static List<String> names(String cell) {
        return Pattern.compile("`([a-z.]+)`")
                .matcher(cell)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    private static Map<String, Set<String>> looks() {
        Map<String, Set<String>> looks = new TreeMap<>();
        for (JavaClass c : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tavsiya")) {
            String from = room(c);
            if (!from.isEmpty() && !from.equals("web")) { // The application's own class joins the two modules.
                Set<String> into = looks.computeIfAbsent(from, room -> new TreeSet<>());
                c.getDirectDependenciesFromSelf().stream()
                        .map(d -> room(d.getTargetClass()))
                        .filter(to -> !to.isEmpty() && !to.equals(from))
                        .forEach(into::add);
            }
        }
        return looks;
    }

    /** Empty for what is not of the house. */
    private static String room(JavaClass c) {
        if (!c.getPackageName().startsWith(HOUSE)) {
            return "";
        }
        String[] path = c.getPackageName().substring(HOUSE.length()).split("\\.");
        return String.join(".", Arrays.copyOf(path, Math.min(path.length, PARTED.contains(path[0]) ? 2 : 1)));
    }
}
