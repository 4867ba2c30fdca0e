package org.tavsiya.web.desk.cluster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.tavsiya.cluster.read.suggestclusters.ClusterSuggestions;
import org.tavsiya.cluster.read.suggestclusters.SuggestedCluster;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.alike.MemberLine;
import org.tavsiya.web.desk.alike.MemberLines;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Wording;

/** What may be clusters of a State, a few at a time. */
@Component
class SuggestionsPage {

    private static final int SIZE = 5;
    private static final int SUBJECT = 150;

    /**
     * @param subject words to begin with, or as they were typed
     * @param tried whether this is the one that was sent and refused
     */
    record Suggestion(String key, String subject, List<MemberLine> members, List<String> chosen, boolean tried) {}

    private final ClusterSuggestions suggestions;
    private final MemberLines lines;
    private final ClusterNarrow narrow;
    private final RowStore rows;

    SuggestionsPage(ClusterSuggestions suggestions, MemberLines lines, ClusterNarrow narrow, RowStore rows) {
        this.suggestions = suggestions;
        this.lines = lines;
        this.narrow = narrow;
        this.rows = rows;
    }

    /** @param typed the form that was refused, or null */
    String show(
            MultiValueMap<String, String> parameters,
            Wording w,
            Mistakes wrong,
            MultiValueMap<String, String> typed,
            Model model) {
        Snapshot now = rows.snapshot();
        RecommendationFilter filter = narrow.read(parameters, now);
        String country = ClusterNarrow.country(filter);
        narrow.fill(filter, now, w, model);
        model.addAttribute("country", country);
        model.addAttribute("wrong", wrong.all().isEmpty() ? null : wrong);
        Optional<List<SuggestedCluster>> all =
                country == null ? Optional.of(List.of()) : suggestions.ofPage(now, country);
        model.addAttribute("comparing", all.isEmpty());
        List<SuggestedCluster> found = all.orElse(List.of()).stream()
                .filter(s -> ClusterNarrow.touches(s.ids(), filter, now))
                .toList();
        int page = Pager.read(parameters.getFirst(Pager.PAGE));
        int from = Math.min(found.size(), (page - 1) * SIZE);
        model.addAttribute("total", found.size());
        model.addAttribute(
                "inAll", found.stream().mapToInt(s -> s.members().size()).sum());
        List<SuggestedCluster> shown = found.subList(from, Math.min(found.size(), from + SIZE));
        List<List<MemberLine>> members =
                lines.ofEach(shown.stream().map(SuggestedCluster::members).toList(), now, w);
        model.addAttribute(
                "suggestions",
                IntStream.range(0, shown.size())
                        .mapToObj(i -> suggestion(shown.get(i), members.get(i), typed, w))
                        .toList());
        String query = filter.query();
        model.addAttribute(
                "pager",
                Pager.of(
                        page,
                        (found.size() + SIZE - 1) / SIZE,
                        w,
                        p -> "?" + (query.isEmpty() ? "" : query + "&") + Pager.PAGE + "=" + p));
        return "desk/cluster-suggestions";
    }

    private Suggestion suggestion(
            SuggestedCluster s, List<MemberLine> members, MultiValueMap<String, String> typed, Wording w) {
        boolean same = typed != null && s.ids().equals(typed.getOrDefault("offered", List.of()));
        return new Suggestion(
                UUID.randomUUID().toString(),
                same ? typed.getFirst("subject") : w.excerpt(s.subject(), SUBJECT),
                members,
                same ? typed.getOrDefault("members", List.of()) : s.ids(),
                same);
    }

    /** The filter of the page that a form was sent from. */
    static MultiValueMap<String, String> parameters(String query) {
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(v -> decoded.add(
                        name,
                        v == null ? "" : java.net.URLDecoder.decode(v, java.nio.charset.StandardCharsets.UTF_8))));
        return decoded;
    }

    /** As it may stand in an address again, whatever a form sent. */
    static String safe(String query) {
        return UriComponentsBuilder.newInstance()
                .queryParams(parameters(query))
                .encode()
                .build()
                .getQuery();
    }
}
