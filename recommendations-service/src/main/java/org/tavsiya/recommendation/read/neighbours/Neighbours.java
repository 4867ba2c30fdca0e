package org.tavsiya.recommendation.read.neighbours;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** Answers "what comes before and after it in the document". */
@Component
public class Neighbours {

    /** @param previous id, or null at the beginning of the document
     *  @param next id, or null at its end */
    public record Beside(String previous, String next) {}

    public Beside of(Snapshot now, String id, String symbol) {
        if (symbol == null) {
            return new Beside(null, null);
        }
        List<String> document = now.rows().ofDocument(symbol);
        int at = document.indexOf(id);
        return new Beside(
                at > 0 ? document.get(at - 1) : null,
                at >= 0 && at < document.size() - 1 ? document.get(at + 1) : null);
    }
}
