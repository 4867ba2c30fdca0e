package org.tavsiya;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents say what is: the classes that they name, and the pages that they lead to, exist. */
class DocumentsTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern MARKED = Pattern.compile("`([^`\n]+)`");
    /** A name of two humps, or one that stands behind its package. */
    private static final Pattern CLASS = Pattern.compile(
            "^(?:[a-z]+\\.)*([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:\\.\\w+)?$|^(?:[a-z]+\\.)+([A-Z][A-Za-z]+)(?:\\.\\w+)?$");

    private static final Pattern TABLE_MADE = Pattern.compile("(?m)^create table (\\w+)");
    private static final Pattern TABLE_GONE = Pattern.compile("(?m)^drop table (\\w+)");

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)");
    /** Of libraries, and of what UHRI writes. */
    private static final Set<String> ELSEWHERE = Set.of("GapAwareTrackingToken", "PublicationDateOnUhri");

    private record Document(Path path, String text) {

        Stream<String> all(Pattern what) {
            return what.matcher(text).results().map(found -> found.group(1));
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Document> documents() {
        return Stream.concat(Stream.of(HOUSE.resolve("README.md")), files(HOUSE.resolve("docs"), ".md").stream())
                .map(path -> {
                    try {
                        return new Document(path, Files.readString(path));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static Set<String> classes() {
        return Stream.of("ingest-uhri", "recommendations-service", "web-ui")
                .flatMap(module -> files(HOUSE.resolve(module).resolve("src"), ".java").stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    @Test
    void every_class_that_a_document_names_exists() {
        Set<String> known = classes();
        List<String> named = documents().stream()
                .flatMap(document -> document.all(MARKED)
                        .flatMap(word -> CLASS.matcher(word).results())
                        .map(DocumentsTest::name)
                        .map(name -> name + " in " + document.path()))
                .toList();
        assertThat(named).as("names in documents").hasSizeGreaterThan(80);
        assertThat(named)
                .filteredOn(name -> {
                    String plain = name.replaceFirst(" in .*", "");
                    return !known.contains(plain) && !ELSEWHERE.contains(plain);
                })
                .as("named in a document, and not there")
                .isEmpty();
    }

    @Test
    void every_page_that_a_document_leads_to_exists() {
        assertThat(documents())
                .flatMap(document -> document.all(LINK)
                        .filter(link -> !Files.exists(document.path().resolveSibling(link)))
                        .map(link -> document.path() + " leads to " + link)
                        .toList())
                .isEmpty();
    }

    /** Whoever restores the register wants to know of each table what is lost with it. */
    @Test
    void every_table_beside_the_log_is_told_to_who_keeps_the_backup() throws IOException {
        Set<String> told = MARKED.matcher(Files.readString(HOUSE.resolve("docs/OPERATIONS.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(tables()).hasSizeGreaterThan(30).isSubsetOf(told);
    }

    private static Set<String> tables() throws IOException {
        // Parts of the log itself.
        Set<String> log = Set.of("domain_event", "snapshot_event", "append_order");
        Set<String> tables = new TreeSet<>();
        for (Path file : files(HOUSE.resolve("recommendations-service/src/main/resources/db/migration/h2"), ".sql")) {
            String sql = Files.readString(file);
            TABLE_MADE.matcher(sql).results().map(found -> found.group(1)).forEach(tables::add);
            TABLE_GONE.matcher(sql).results().map(found -> found.group(1)).forEach(tables::remove);
        }
        tables.removeAll(log);
        return tables;
    }
}
