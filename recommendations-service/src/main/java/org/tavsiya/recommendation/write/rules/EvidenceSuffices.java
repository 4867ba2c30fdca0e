package org.tavsiya.recommendation.write.rules;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** The least evidence each status asks for (docs/METHOD.md, evidence). What was searched in vain stands in the reason. */
record EvidenceSuffices(Status status, List<Evidence> evidence) implements Rule {

    /** What may be the act itself. A report about it is not. */
    private static final Set<EvidenceKind> ACTS =
            EnumSet.of(EvidenceKind.LAW, EvidenceKind.JUDGMENT, EvidenceKind.STATE_DOCUMENT);

    @Override
    public boolean broken() {
        return status != null
                && switch (status) {
                    case NO_INFORMATION, NOT_ASSESSED -> false;
                    case NOT_IMPLEMENTED, REGRESSED -> evidence.isEmpty();
                    case PARTIALLY_IMPLEMENTED -> !(has(EvidenceLevel.STRUCTURAL) || has(EvidenceLevel.PROCESS));
                    case CONTRARY -> evidence.stream().noneMatch(e -> ACTS.contains(e.kind()));
                    case SUBSTANTIALLY_IMPLEMENTED ->
                        !(has(EvidenceLevel.STRUCTURAL) && has(EvidenceLevel.PROCESS) && independent());
                    case FULLY_IMPLEMENTED ->
                        !(has(EvidenceLevel.STRUCTURAL)
                                && has(EvidenceLevel.PROCESS)
                                && has(EvidenceLevel.OUTCOME)
                                && independent());
                };
    }

    private boolean has(EvidenceLevel level) {
        return evidence.stream().anyMatch(e -> e.level() == level);
    }

    private boolean independent() {
        Set<String> publishers = evidence.stream()
                .map(Evidence::publisher)
                .filter(p -> !Letters.none(p))
                .map(EvidenceSuffices::folded)
                .collect(Collectors.toSet());
        return publishers.size() >= 2 && evidence.stream().anyMatch(e -> !e.fromState());
    }

    /** Case, punctuation, spaces and the forms of one letter do not make two publishers of one. */
    private static String folded(String publisher) {
        return Normalizer.normalize(publisher, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Override
    public String sentence() {
        return switch (status) {
            case PARTIALLY_IMPLEMENTED ->
                "PARTIALLY_IMPLEMENTED needs at least one official measure: structural or process evidence.";
            case CONTRARY -> "CONTRARY needs the act itself: a law, a judgment or an official statement.";
            case SUBSTANTIALLY_IMPLEMENTED ->
                "SUBSTANTIALLY_IMPLEMENTED needs structural and process evidence from two publishers, one not of the State.";
            case FULLY_IMPLEMENTED ->
                "FULLY_IMPLEMENTED needs structural, process and outcome evidence from two publishers, one not of the State.";
            default -> status + " needs at least one piece of evidence.";
        };
    }

    @Override
    public String field() {
        return "evidence";
    }
}
