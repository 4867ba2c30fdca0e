package org.tavsiya.bulk.kinds;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.bulk.BulkKind;
import org.tavsiya.bulk.BulkTarget;
import org.tavsiya.evidence.Bearing;
import org.tavsiya.evidence.write.attachevidence.AttachEvidence;
import org.tavsiya.evidence.write.attachevidence.DetachEvidence;
import org.tavsiya.rules.Rule;

/** Says that an item of the library bears upon them; taken back, it says of each what it said before. */
@Component
class EvidenceForMany implements BulkKind {

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Object command(Map<String, String> asked, BulkTarget target) {
        Asked said = new Asked(asked);
        Rule.check(new EvidenceIsNamed(said.text("evidenceId")));
        return new AttachEvidence(
                said.text("evidenceId"),
                null,
                target.recommendationId(),
                said.choice(Bearing.class, "bearing"),
                target.by());
    }

    @Override
    public Object inverse(Map<String, String> asked, BulkTarget target, Map<String, String> stood) {
        String evidenceId = new Asked(asked).text("evidenceId");
        String before = new Asked(stood).text("bearing");
        return before == null
                ? new DetachEvidence(evidenceId, null, target.recommendationId(), target.by())
                : new AttachEvidence(evidenceId, null, target.recommendationId(), Bearing.valueOf(before), target.by());
    }
}
