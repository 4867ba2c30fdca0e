package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tavsiya.evidence.read.EvidenceDocument;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;

/** One row of evidence as it was typed. */
record EvidenceForm(
        String kind,
        String title,
        String publisher,
        String factDate,
        String url,
        String level,
        boolean fromState,
        String evidenceId) {

    /** As many rows as the form shows at least, and one more than are filled. */
    private static final int ROWS = 4;

    private static final int MOST = 20;
    private static final Set<String> FIELDS =
            Set.of("kind", "title", "publisher", "factDate", "url", "level", "fromState", "evidenceId");

    static List<EvidenceForm> all(Typed t) {
        List<EvidenceForm> came = IntStream.range(0, Math.min(MOST, t.rows("evidence")))
                .mapToObj(i -> of(t, "evidence[" + i + "]."))
                .toList();
        List<EvidenceForm> shown = new ArrayList<>(came);
        while (shown.size() < ROWS
                || shown.size() < MOST && shown.get(shown.size() - 1).filled()) {
            shown.add(of(Typed.NOTHING, ""));
        }
        return shown;
    }

    private static EvidenceForm of(Typed t, String row) {
        return new EvidenceForm(
                t.at(row + "kind"),
                t.at(row + "title"),
                t.at(row + "publisher"),
                t.at(row + "factDate"),
                t.at(row + "url"),
                t.at(row + "level"),
                t.ticked(row + "fromState"),
                t.at(row + "evidenceId"));
    }

    public boolean filled() {
        return !(kind + title + publisher + factDate + url + level).isEmpty();
    }

    static int[] filled(List<EvidenceForm> rows) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).filled()).toArray();
    }

    static List<Evidence> read(List<EvidenceForm> rows, Reading reading) {
        return IntStream.of(filled(rows))
                .mapToObj(i -> rows.get(i).read("evidence" + i + ".", reading))
                .toList();
    }

    private Evidence read(String at, Reading reading) {
        return new Evidence(
                reading.choice(EvidenceKind.class, at + "kind", kind),
                reading.needed(at + "title", title),
                reading.needed(at + "publisher", publisher),
                reading.date(at + "factDate", factDate),
                Reading.given(url),
                reading.choice(EvidenceLevel.class, at + "level", level),
                fromState,
                Reading.given(evidenceId));
    }

    /** A public item of the library in the first row that is free, as it would be typed; unchanged where none is. */
    static Map<String, String> cite(EvidenceDocument item, Map<String, String> typed) {
        Map<String, String> cited = new TreeMap<>(typed);
        IntStream.range(0, MOST)
                .filter(i -> typed.keySet().stream().noneMatch(name -> name.startsWith("evidence[" + i + "].")))
                .findFirst()
                .ifPresent(i -> {
                    Map<String, String> plain = new TreeMap<>(item.content().toPlain());
                    plain.put("evidenceId", item.id());
                    plain.keySet().retainAll(FIELDS);
                    plain.forEach((name, value) -> cited.put("evidence[" + i + "]." + name, value));
                });
        return cited;
    }

    /** What is stored of each row, as it would be typed. */
    static void retype(List<Map<String, String>> stored, Map<String, String> into) {
        for (int i = 0; i < stored.size(); i++) {
            String row = "evidence[" + i + "].";
            stored.get(i).forEach((name, value) -> into.put(row + name, value));
        }
    }

    static void texts(List<EvidenceForm> rows, Map<String, String> into) {
        for (int i = 0; i < rows.size(); i++) {
            into.put("evidence" + i + ".title", rows.get(i).title());
            into.put("evidence" + i + ".publisher", rows.get(i).publisher());
        }
    }
}
