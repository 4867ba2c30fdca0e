package org.tavsiya;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds in all modules at once. It reads the sources too: a constant leaves no trace of its class in the class that uses it, and
 * tests of another module are not on the class path.
 */
class HouseTest {

    private static final JavaClasses COMPILED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tavsiya");
    private static final List<Source> SOURCES = sources();
    private static final int LONGEST_FILE = 250;
    private static final int WIDEST_LINE = 140;

    private record Source(Path path, String package_, String name, String text) {

        boolean main() {
            return path.toString().contains("/src/main/");
        }

        boolean isPublic() {
            return Pattern.compile(
                            "(?m)^public (?:[a-z-]+ )*(?:class|record|enum|interface|@interface) " + name + "\\b")
                    .matcher(text)
                    .find();
        }

        /** A program's own class is public to whoever starts it. */
        boolean isStarted() {
            return text.contains("public static void main(");
        }

        long said() {
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
        }

        String fullName() {
            return package_ + "." + name;
        }

        boolean names(Source other) {
            return Stream.of(
                            "import " + other.fullName() + ";",
                            "import " + other.fullName() + ".",
                            "import static " + other.fullName() + ".")
                    .anyMatch(text::contains);
        }
    }

    @Test
    void a_class_name_says_one_thing_in_the_whole_house() {
        Map<String, List<String>> byName = SOURCES.stream()
                .filter(Source::main)
                .collect(Collectors.groupingBy(
                        Source::name, TreeMap::new, Collectors.mapping(Source::package_, Collectors.toList())));
        byName.values().removeIf(packages -> packages.size() == 1);
        assertThat(byName)
                .as("names that two classes have: say of each what it is; the glossary is in docs/ARCHITECTURE.md")
                .isEmpty();
    }

    @Test
    void public_is_only_what_another_package_uses() {
        Set<String> idle = SOURCES.stream()
                .filter(s -> s.main() && s.isPublic() && !s.isStarted() && !usedFromElsewhere(s))
                .map(Source::fullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle)
                .as("public, and used by its own package alone: take the word away")
                .isEmpty();
    }

    /** In the sources by its name, or in the compiled classes without it: a value that is handed on is never named. */
    private static boolean usedFromElsewhere(Source source) {
        return SOURCES.stream().anyMatch(user -> !user.package_.equals(source.package_) && user.names(source))
                || COMPILED.get(source.fullName()).getDirectDependenciesToSelf().stream()
                        .anyMatch(d -> !d.getOriginClass().getPackageName().equals(source.package_));
    }

    @Test
    void packages_of_pages_have_no_cycles() {
        slices().matching("org.tavsiya.web.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two packages one: move what both need to the one that owns it")
                .check(COMPILED);
    }

    @Test
    void no_file_is_longer_than_one_can_keep_in_mind() {
        assertThat(SOURCES.stream()
                        .filter(Source::main)
                        .filter(s -> s.said() > LONGEST_FILE)
                        .map(s -> s.path + " has " + s.said() + " lines"))
                .as("files over " + LONGEST_FILE
                        + " lines, blank ones and imports left out: part them by what they say")
                .isEmpty();
    }

    /** The formatter breaks code, not texts and comments. Texts of tests are left whole: they are compared with what a page says. */
    @Test
    void lines_of_what_runs_are_no_wider_than_140() {
        assertThat(SOURCES)
                .filteredOn(Source::main)
                .flatMap(s -> s.text.lines()
                        .filter(line -> line.length() > WIDEST_LINE)
                        .map(line -> s.path + ": " + line)
                        .toList())
                .isEmpty();
    }

    @Test
    void the_sources_of_three_modules_are_read() {
        assertThat(SOURCES)
                .extracting(s -> s.path.getName(1).toString())
                .contains("ingest-uhri", "recommendations-service", "web-ui");
        assertThat(SOURCES)
                .filteredOn(Source::main)
                .hasSizeGreaterThan(500)
                .filteredOn(Source::isPublic)
                .hasSizeGreaterThan(100);
    }

    private static List<Source> sources() {
        return Stream.of("ingest-uhri", "recommendations-service", "web-ui")
                .flatMap(module -> files(Path.of("..", module, "src")))
                .toList();
    }

    private static Stream<Source> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .map(HouseTest::source)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            String text = Files.readString(file);
            String folder = file.getParent().toString();
            return new Source(
                    file,
                    folder.substring(folder.indexOf("/java/") + 6).replace('/', '.'),
                    file.getFileName().toString().replace(".java", ""),
                    text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
