package org.tavsiya.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;

/** Items as tests need them: the Ombudsman's figures of REFERENCE section 4, without anybody's name. */
public final class Items {

    public static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private Items() {}

    public static EvidenceContent appeals(int year, int number, Sensitivity sensitivity) {
        return new EvidenceContent(
                EvidenceKind.STATISTICS,
                "Report of the Ombudsman for " + year,
                "Ombudsman",
                LocalDate.of(year, 12, 31),
                null,
                "https://ombudsman.example/" + year,
                "ru",
                EvidenceLevel.PROCESS,
                true,
                Reliability.PRIMARY,
                sensitivity,
                new Quantity(new BigDecimal(number), "appeals about torture", year, "Tajikistan"),
                List.of(new QuotedPassage("12", "The number of appeals about torture was " + number + ".")),
                List.of("Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)"),
                List.of("CAT"));
    }

    /** The same as a body of the API. */
    public static Map<String, Object> body(int year, int number, Sensitivity sensitivity) {
        EvidenceContent c = appeals(year, number, sensitivity);
        Map<String, Object> body = new TreeMap<>();
        body.put("kind", c.kind());
        body.put("title", c.title());
        body.put("publisher", c.publisher());
        body.put("factDate", c.factDate().toString());
        body.put("url", c.url());
        body.put("language", c.language());
        body.put("level", c.level());
        body.put("fromState", c.fromState());
        body.put("reliability", c.reliability());
        body.put("sensitivity", c.sensitivity());
        body.put(
                "quantity", Map.of("number", number, "unit", c.quantity().unit(), "year", year, "place", "Tajikistan"));
        body.put(
                "passages",
                List.of(Map.of("page", "12", "words", c.passages().get(0).words())));
        body.put("themes", c.themes());
        body.put("bodies", c.bodies());
        return body;
    }
}
