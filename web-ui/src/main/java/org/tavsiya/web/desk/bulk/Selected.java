package org.tavsiya.web.desk.bulk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.tavsiya.bulk.BulkSelection;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.desk.queue.Origin;

/**
 * Which recommendations are meant, as it travels in addresses and forms.
 *
 * @param list null for the public list
 * @param ids those that were ticked; null where all that list and filter find are meant
 */
public record Selected(WorkList list, RecommendationFilter filter, List<String> ids) {

    public static final String ID = "id";
    public static final String WHICH = "which";
    static final String TICKED = "ticked";
    static final String ALL = "all";
    private static final int LONGEST_ID = 64;

    public static Selected of(MultiValueMap<String, String> parameters) {
        String path = parameters.getFirst(Origin.LIST);
        WorkList list = path == null || path.isBlank()
                ? null
                : WorkList.of(path)
                        .orElseThrow(
                                () -> new IllegalArgumentException("There is no list of work called " + path + "."));
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        if (!filter.moment().isNow()) {
            throw new IllegalArgumentException("Something is said of many as they are now: no asOf, no at.");
        }
        List<String> ticked = parameters.getOrDefault(ID, List.of()).stream()
                .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
                .distinct()
                .toList();
        return new Selected(list, filter, ALL.equals(parameters.getFirst(WHICH)) ? null : ticked);
    }

    public boolean all() {
        return ids == null;
    }

    BulkSelection asKept() {
        return new BulkSelection(list == null ? null : list.path(), filter.query(), !all());
    }

    /** List and filter alone. */
    List<Origin.Field> where() {
        return Origin.fields(list, filter);
    }

    /** Everything, so that a form sends it on. */
    public List<Origin.Field> hidden() {
        List<Origin.Field> fields = new ArrayList<>(where());
        fields.add(new Origin.Field(WHICH, all() ? ALL : TICKED));
        if (!all()) {
            ids.forEach(id -> fields.add(new Origin.Field(ID, id)));
        }
        return fields;
    }

    /** The same as part of an address. */
    public String query() {
        return hidden().stream()
                .map(f -> f.name() + "=" + URLEncoder.encode(f.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Where they were selected. */
    public String page(String language) {
        return page(language, asKept());
    }

    static String page(String language, BulkSelection selection) {
        String query = selection.query();
        return selection.list() == null
                ? "/" + language + "/desk/bulk/selection" + (query.isEmpty() ? "" : "?" + query)
                : "/" + language + "/desk/queue?" + Origin.LIST + "=" + selection.list()
                        + (query.isEmpty() ? "" : "&" + query);
    }
}
