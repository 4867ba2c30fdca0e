package org.tavsiya.bench;

import java.util.function.IntFunction;

/** How fast a full register answers, and how much its first page weighs. */
final class Answers {

    private static final String COUNTRY_PAGE = "/en?country=";
    private static final String LIST_PAGE = "/en/recommendations?country=";

    private final Application application;
    private final Report report;
    private final String state;

    Answers(Application application, Report report, String state) {
        this.application = application;
        this.report = report;
        this.state = state;
    }

    void measure() {
        report.section("Answers of the full register");
        report.say("Each asked 200 times after 100 for warming up, one after the other over loopback, gzip included; "
                + "milliseconds until the last byte.");
        report.say(
                "\"Never asked before\" gives every request a filter of its own with the same answer, so that nothing kept can serve it.");
        report.say("");
        report.say("| | p50 | p95 | kB |");
        report.say("|---|---|---|---|");
        String one = "/api/v1/progress?country=" + state;
        Latency country = tell("figures of " + state, i -> one);
        Latency countryNew = tell("figures of " + state + ", never asked before", i -> one + "&yearFrom=" + (1000 + i));
        Latency world = tell("figures of all States", i -> "/api/v1/progress");
        Latency worldNew =
                tell("figures of all States, never asked before", i -> "/api/v1/progress?yearFrom=" + (1000 + i));
        Latency list = tell(
                "list of 50 of " + state,
                i -> "/api/v1/recommendations?size=50&country=" + state + "&yearFrom=" + (1000 + i));
        Latency listWorld = tell(
                "list of 50 of all States on one theme",
                i -> "/api/v1/recommendations?size=50&theme=Conditions%20of%20detention&yearFrom=" + (1000 + i));
        tell("facets of " + state, i -> "/api/v1/recommendations/facets?country=" + state + "&yearFrom=" + (1000 + i));
        tell("facets of all States", i -> "/api/v1/recommendations/facets?yearFrom=" + (1000 + i));
        String id = application
                .json("/api/v1/recommendations?size=1&country=" + state)
                .get("items")
                .get(0)
                .get("id")
                .asString();
        tell("a single recommendation", i -> "/api/v1/recommendations/" + id);
        tell("CSV of " + state, i -> "/api/v1/recommendations.csv?country=" + state);
        Latency countryPage = tell("page `" + COUNTRY_PAGE + state + "`", i -> COUNTRY_PAGE + state);
        tell(
                "page `" + COUNTRY_PAGE + state + "`, never asked before",
                i -> COUNTRY_PAGE + state + "&yearFrom=" + (1000 + i));
        Latency worldPage = tell("page `/en`", i -> "/en");
        tell("page `/en`, never asked before", i -> "/en?yearFrom=" + (1000 + i));
        Latency listPage = tell("page `" + LIST_PAGE + state + "`", i -> LIST_PAGE + state);
        tell(
                "page `" + LIST_PAGE + state + "`, never asked before",
                i -> LIST_PAGE + state + "&yearFrom=" + (1000 + i));
        goal("overview of a country, the page", 30, countryPage.p95());
        goal("overview of a country, its figures never asked before", 30, Math.max(country.p95(), countryNew.p95()));
        goal("overview of all countries, the page", 100, worldPage.p95());
        goal("overview of all countries, its figures never asked before", 100, Math.max(world.p95(), worldNew.p95()));
        goal("a filtered list of 50, the page", 50, listPage.p95());
        goal("a filtered list of 50, never asked before", 50, Math.max(list.p95(), listWorld.p95()));
        weigh();
    }

    private Latency tell(String name, IntFunction<String> path) {
        Latency latency = Latency.of(application, name, path);
        report.say("| %s | %.1f | %.1f | %.1f |", name, latency.p50(), latency.p95(), latency.kilobytes());
        return latency;
    }

    private void goal(String what, int milliseconds, double measured) {
        report.goal(
                what + ", p95",
                "under " + milliseconds + " ms",
                "%.1f ms".formatted(measured),
                measured < milliseconds);
    }

    private void weigh() {
        report.section("Weight of the overview");
        report.say("A first visit, gzip, bytes of each answer's body:");
        report.say("");
        report.say("| | bytes |");
        report.say("|---|---|");
        weigh(COUNTRY_PAGE + state);
        weigh("/en");
    }

    private void weigh(String page) {
        PageWeight weight = PageWeight.of(application, page);
        weight.bytes().forEach((path, bytes) -> report.say("| `%s` | %,d |", path, bytes));
        report.goal("`" + page + "`", "under 60 kB", "%.0f kB".formatted(weight.kilobytes()), weight.kilobytes() < 60);
    }
}
