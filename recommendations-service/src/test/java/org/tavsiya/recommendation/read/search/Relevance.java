package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** What people ask and what they expect, and how well an answer meets it. */
final class Relevance {

    static final int FIRST = 10;

    private Relevance() {}

    /** Asked of the demonstration set, with the places that are expected, as symbol#paragraph. */
    static Map<String, Set<String>> questions() throws IOException {
        return read("search/questions.txt");
    }

    /** Asked of the report A/HRC/19/3, whose texts are not part of the project, with the paragraphs that are expected. */
    static Map<String, Set<String>> ofTheReport() throws IOException {
        return read("search/upr-2011.txt");
    }

    private static Map<String, Set<String>> read(String file) throws IOException {
        Map<String, Set<String>> questions = new LinkedHashMap<>();
        new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .forEach(parts -> questions.put(parts[0], Set.of(parts[1].split("; "))));
        return questions;
    }

    /** nDCG of the first ten: 1 where all of them, or all there are, are expected. */
    static double gain(List<String> found, Set<String> expected) {
        double gain = 0;
        double ideal = 0;
        for (int place = 0; place < FIRST; place++) {
            double discount = Math.log(2) / Math.log(place + 2.0);
            gain += place < found.size() && expected.contains(found.get(place)) ? discount : 0;
            ideal += place < expected.size() ? discount : 0;
        }
        return gain / ideal;
    }
}
