package org.tavsiya.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the reader and who may look into which. ArchUnit itself refuses a rule that matches no class, and a layer that is empty. */
class ArchitectureTest {

    private static final int WIDEST_LINE = 140;
    private static final int LONGEST_FILE = 250;
    private static final String ROOT = "org.tavsiya.ingest";

    /** Each room and where it may look; "words" are the classes of the root itself. */
    private static final Map<String, String[]> ROOMS =
            """
            names  ->
            words  -> names
            raw    -> words names
            json   -> words raw
            office -> words raw
            xlsx   -> words raw office
            xls    -> words raw office
            word   -> words raw office
            csv    -> words raw names
            clean  -> words raw names
            reader -> words raw json office xlsx xls word csv clean
            cli    -> words names reader
            """.lines().map(line -> line.split(" *-> *")).collect(toMap(line -> line[0], ArchitectureTest::rest));

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Pattern IMPORT =
            Pattern.compile("^import (org\\.tavsiya\\.ingest\\.[\\w.]+);", Pattern.MULTILINE);

    private static String[] rest(String[] line) {
        return line.length == 1 ? new String[0] : line[1].split(" ");
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.tavsiya.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two packages one: move what both need to the words at the root")
                .check(ALL);
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct()).hasSizeGreaterThan(5);
    }

    @Test
    void a_room_looks_only_where_it_may() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : ROOMS.keySet()) {
            house = house.layer(room).definedBy(room.equals("words") ? ROOT : ROOT + "." + room);
        }
        for (Map.Entry<String, String[]> room : ROOMS.entrySet()) {
            house = room.getValue().length == 0
                    ? house.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(room.getKey()).mayOnlyAccessLayers(room.getValue());
        }
        house.ensureAllClassesAreContainedInArchitecture()
                .because(
                        "a format knows nothing of cleaning, nor cleaning of formats; the command enters by the reader")
                .check(ALL);
    }

    @Test
    void a_library_is_known_to_one_room() {
        onlyIn("tools.jackson..", "..json..", "..cli..");
        onlyIn("com.fasterxml.aalto..", "..office..");
        onlyIn("javax.xml..", "..office..", "..xlsx..", "..word..");
        onlyIn("org.apache.commons.csv..", "..csv..");
        onlyIn("picocli..", "..cli..");
        onlyIn("java.net..", "..cli..");
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that is known to one room can be exchanged there")
                .check(ALL);
        assertThat(ALL.stream()
                        .filter(resideInAnyPackage(rooms))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream()))
                .as("uses of " + library + ", so that the rule is known to see them")
                .anyMatch(d -> resideInAnyPackage(library).test(d.getTargetClass()));
    }

    @Test
    void what_is_public_is_used_elsewhere() throws IOException {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .haveModifier(PUBLIC)
                .should(beUsedBeyondTheirPackage(importedBy("../web-ui/src")))
                .because("what nobody else uses is free to change: leave the word public away")
                .check(ALL);
    }

    /** Names of this module's classes that the sources of another module import. */
    private static Set<String> importedBy(String sources) throws IOException {
        Set<String> imported = javaFiles(Path.of(sources)).stream()
                .flatMap(file -> IMPORT.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(toSet());
        assertThat(imported).as("imports in " + sources).isNotEmpty();
        return imported;
    }

    private static ArchCondition<JavaClass> beUsedBeyondTheirPackage(Set<String> imported) {
        return new ArchCondition<>("be used by another package or another module") {
            @Override
            public void check(JavaClass used, ConditionEvents events) {
                boolean here = used.getDirectDependenciesToSelf().stream()
                        .anyMatch(d -> !d.getOriginClass().getPackageName().equals(used.getPackageName()));
                boolean starts = used.tryGetMethod("main", String[].class).isPresent();
                events.add(new SimpleConditionEvent(
                        used,
                        here || starts || imported.contains(used.getName()),
                        used.getName() + " is used in its own package only"));
            }
        };
    }

    /** Blank lines and imports are not counted. The formatter leaves long strings and comments as they are. */
    @Test
    void files_and_lines_are_short() throws IOException {
        assertThat(javaFiles(Path.of("src")).stream().flatMap(ArchitectureTest::tooLong))
                .isEmpty();
    }

    private static Stream<String> tooLong(Path file) {
        List<String> lines = read(file).lines().toList();
        long said = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
        Stream<String> wide =
                lines.stream().filter(line -> line.length() > WIDEST_LINE).map(line -> file + ": " + line);
        return said > LONGEST_FILE ? Stream.concat(wide, Stream.of(file + " has " + said + " lines")) : wide;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
