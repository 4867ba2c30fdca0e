package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.ingest.names.Countries;
import org.tavsiya.vocabulary.Words;

/** A reader of Russian or Tajik meets no English but in symbols, codes, addresses and texts that say of themselves what they are. */
class EnglishLeftTest {

    /** Symbols of documents, addresses, identifiers, letters of grades, and the words that a search understands. */
    private static final Pattern NO_WORD =
            Pattern.compile("\\b(?:symbol|para|body|theme|text):[\\w/]*|\\bdetent\\*|\\b(?:OR|NOT)\\b|"
                    + "https?://\\S+|[A-Z][A-Za-z-]*(?:/[\\w.()-]+)+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of(
            "Tavsiya", "UHRI", "CSV", "JSON", "XLSX", "Excel", "Word", "HTML", "PDF", "REST", "API", "OpenAPI",
            "Apache", "CIX", "UTC", "SVG", "PNG", "Atom");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final List<String> WORDED = List.of("aria-label", "title", "alt", "placeholder", "label");

    private final RunningApplication app = RunningApplication.withDemonstration();

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg"})
    void no_english_is_left_on_public_pages(String language) {
        assertThat(pages(language))
                .hasSizeGreaterThan(18)
                .allSatisfy(path -> assertThat(english(path)).as(path).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void days_are_written_as_the_reader_writes_them(String language) {
        assertThat(pages(language)).allSatisfy(path -> {
            Document page = Jsoup.parse(app.get(path).body());
            page.select(".citation").remove(); // An address at its end has its days as addresses have them.
            assertThat(page.body().text()).as(path).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        });
    }

    /** Those that the header leads to, and what is opened from them. */
    private Set<String> pages(String language) {
        String home = "/" + language;
        Set<String> pages = new LinkedHashSet<>();
        pages.add(home);
        app.page(home).select(".site-nav a[href]").eachAttr("href").stream()
                .filter(href -> !href.contains("/desk"))
                .forEach(pages::add);
        for (String page : List.of(
                "?theme=Conditions+of+detention&yearFrom=2012",
                "/recommendations?body=CAT&density=compact&sort=status",
                "/recommendations?type=any&lifecycle=any&page=2",
                "/recommendations?q=nothing-like-this",
                "/recommendations/" + app.storied(),
                "/bodies/cat",
                "/bodies/ccpr",
                "/bodies/upr",
                "/bodies/sr-torture",
                "/bodies/crpd",
                "/method",
                "/data",
                "/nowhere")) {
            pages.add(home + page);
        }
        app.page(home + "/recommendations?type=any&lifecycle=any").select("ol.records .text a").stream()
                .limit(12)
                .forEach(a -> pages.add(a.attr("href")));
        return pages;
    }

    /** The world has themes that no vocabulary knows. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg"})
    void labels_of_no_vocabulary_say_that_they_are_english(String language) {
        RunningApplication world = RunningApplication.ofTheWorld();
        Elements labels = world.page("/" + language + "?all=themes&all=matrix")
                .select(".bars .name, .numbers th[scope=row], .matrix th");
        labels.addAll(world.page("/" + language + "/recommendations").select(".options, .records .themes"));
        assertThat(labels).hasSizeGreaterThan(WorldRegister.THEMES);
        assertThat(labels.stream().flatMap(label -> english(label, language).stream()))
                .isEmpty();
        assertThat(labels.select("[lang=en]"))
                .hasSizeGreaterThan(WorldRegister.THEMES - new Words().themes().size());
    }

    private List<String> english(String path) {
        return english(Jsoup.parse(app.get(path).body()), path.substring(1, 3));
    }

    private static List<String> english(Element page, String language) {
        List<String> found = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (ofLanguage(node, language)) {
                if (node instanceof TextNode text) {
                    words(text.text(), found);
                } else if (node instanceof Element element) {
                    WORDED.forEach(name -> words(element.attr(name), found));
                }
            }
        });
        return found;
    }

    /** Whether it is in the page's own language, by the nearest element that says so; what a program reads is in none. */
    private static boolean ofLanguage(Node node, String language) {
        for (Node at = node; at != null; at = at.parent()) {
            if (Set.of("script", "style", "code").contains(at.nodeName())) {
                return false;
            }
            if (at.hasAttr("lang")) {
                return at.attr("lang").equals(language);
            }
        }
        return true;
    }

    private static void words(String text, List<String> found) {
        // What the reader typed stands in the field and in the chip as it was typed.
        String rest = NO_WORD.matcher(text).replaceAll(" ").replace("nothing-like-this", " ");
        if (LATIN.matcher(rest).results().map(MatchResult::group).anyMatch(word -> !NAMES.contains(word))) {
            found.add(text.strip());
        }
    }

    /** All States and other addressees of UHRI, as an import of the whole world brings them. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg"})
    void every_state_of_uhri_has_its_name_in_the_readers_language(String language) throws IOException {
        Words words = new Words();
        try (BufferedReader states = new BufferedReader(
                new InputStreamReader(Countries.class.getResourceAsStream("countries.tsv"), StandardCharsets.UTF_8))) {
            List<String> names = states.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")[0])
                    .toList();
            assertThat(names)
                    .hasSizeGreaterThan(195)
                    .allSatisfy(name -> assertThat(words.country(name, Locale.forLanguageTag(language)))
                            .as(name)
                            .doesNotContainPattern("[A-Za-z]"));
        }
    }
}
