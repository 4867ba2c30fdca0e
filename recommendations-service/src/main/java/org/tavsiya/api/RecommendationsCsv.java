package org.tavsiya.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.listrecommendations.Matches;
import org.tavsiya.recommendation.read.open.PublicEvidence;
import org.tavsiya.recommendation.read.open.PublicListItem;

/** A list as CSV: one row for each recommendation, with what each voice says and where. */
final class RecommendationsCsv {

    private static final String[] HEADER = {
        "id",
        "symbol",
        "paragraph",
        "part",
        "body",
        "type",
        "countries",
        "publication_date",
        "heading",
        "text",
        "themes",
        "affected_persons",
        "sdgs",
        "upr_cycle",
        "upr_session",
        "recommending_states",
        "position",
        "position_source",
        "claim",
        "claim_text",
        "claim_source",
        "grade_scheme",
        "grade",
        "grade_source",
        "status",
        "ongoing",
        "assessed_on",
        "reason",
        "evidence",
        "assessment_source",
        "third_party",
        "third_party_reading",
        "third_party_text",
        "third_party_source",
        "stale",
        "disputed",
        "lifecycle",
        "superseded_by",
        "demonstration",
        "version",
        "remark"
    };

    private RecommendationsCsv() {}

    /** @param notes lines above the table */
    static FileTable of(Matches matches, FileNotes.Lines notes) {
        return new FileTable(notes, HEADER, csv -> matches.each(item -> csv.row(cells(item))));
    }

    private static Object[] cells(PublicListItem i) {
        return new Object[] {
            i.id(),
            i.symbol(),
            i.paragraph(),
            i.part(),
            i.body(),
            i.type(),
            i.countries(),
            i.publicationDate(),
            i.heading(),
            i.text(),
            i.themes(),
            i.affectedPersons(),
            i.sdgs(),
            i.uprCycle(),
            i.uprSession(),
            i.recommendingStates(),
            i.position(),
            i.sources().position(),
            i.claim(),
            i.claimText(),
            i.sources().claim(),
            i.gradeScheme(),
            i.grade(),
            i.sources().grade(),
            i.status(),
            i.ongoing(),
            i.assessedOn(),
            i.reason(),
            evidence(i.evidence()),
            i.sources().assessment(),
            i.thirdParty(),
            i.thirdPartyReading(),
            i.thirdPartyText(),
            i.sources().thirdParty(),
            i.stale(),
            i.disputed(),
            i.lifecycle(),
            i.supersededBy(),
            i.demonstration(),
            i.version(),
            i.remark()
        };
    }

    private static List<String> evidence(List<PublicEvidence> evidence) {
        return evidence == null
                ? List.of()
                : evidence.stream()
                        .map(e -> Stream.of(e.title(), e.publisher(), e.factDate(), e.level(), e.url())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")))
                        .toList();
    }
}
