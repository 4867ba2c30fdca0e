package org.tavsiya.evidence.read.open;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tavsiya.evidence.AddressState;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceDocument;
import org.tavsiya.evidence.read.EvidenceLibrary;

/** What the library says now of what assessments cite, where that is no longer what they cite. Of today, as all of the library. */
@Component
public class MendedSince {

    private final EvidenceLibrary library;

    MendedSince(EvidenceLibrary library) {
        this.library = library;
    }

    /** Items that standing assessments of the recommendation cite, and that were mended since. */
    public List<PublicMended> of(String recommendationId) {
        return library.mendedSinceCited(recommendationId).stream()
                .filter(item -> item.content().sensitivity() == Sensitivity.PUBLIC && !item.withdrawn())
                .map(MendedSince::mended)
                .toList();
    }

    private static PublicMended mended(EvidenceDocument item) {
        EvidenceContent c = item.content();
        return new PublicMended(
                c.title(),
                c.language(),
                c.publisher(),
                c.factDate(),
                item.addressState() == AddressState.DEAD ? null : c.url(),
                item.mendedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
