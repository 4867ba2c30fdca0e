package org.tavsiya.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.evidence.AddressState;
import org.tavsiya.evidence.Bearing;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Quantity;
import org.tavsiya.evidence.QuotedPassage;
import org.tavsiya.evidence.Reliability;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceDocument;
import org.tavsiya.evidence.read.EvidenceUse;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;

/** What the calls of the library are sent with, and answer. Longer texts than a rule lets pass come through, so that the rule says so. */
final class EvidenceBodies {

    private static final int TYPED = 5_000;
    private static final int MANY = 200;

    private EvidenceBodies() {}

    @Schema(description = "What an item of the library says; it holds no case facts and no names")
    record ItemBody(
            EvidenceKind kind,

            @Schema(description = "In its own language") @Size(max = TYPED)
            String title,

            @Size(max = TYPED) String publisher,

            @Schema(description = "Day of the fact that it shows")
            LocalDate factDate,

            @Schema(description = "Day of its publication, where known")
            LocalDate publishedOn,

            @Size(max = TYPED) String url,

            @Schema(description = "Language of the source", example = "tg") @Size(max = TYPED)
            String language,

            EvidenceLevel level,
            boolean fromState,
            Reliability reliability,

            @Schema(description = "Only what is public may be cited by what is published")
            Sensitivity sensitivity,

            @Schema(description = "The number that it states, where it states one") @Valid
            Quantity quantity,

            @Size(max = MANY) List<@NotNull @Valid QuotedPassage> passages,

            @Schema(description = "Themes that it speaks to, as the register spells them") @Size(max = MANY)
            List<@NotNull @Size(max = TYPED) String> themes,

            @Schema(description = "Codes of UN bodies that it speaks to") @Size(max = MANY)
            List<@NotNull @Size(max = TYPED) String> bodies) {

        EvidenceContent content() {
            return new EvidenceContent(
                    kind,
                    title,
                    publisher,
                    factDate,
                    publishedOn,
                    url,
                    language,
                    level,
                    fromState,
                    reliability,
                    sensitivity,
                    quantity,
                    passages,
                    themes,
                    bodies);
        }

        static ItemBody of(EvidenceContent c) {
            return new ItemBody(
                    c.kind(),
                    c.title(),
                    c.publisher(),
                    c.factDate(),
                    c.publishedOn(),
                    c.url(),
                    c.language(),
                    c.level(),
                    c.fromState(),
                    c.reliability(),
                    c.sensitivity(),
                    c.quantity(),
                    c.passages(),
                    c.themes(),
                    c.bodies());
        }
    }

    record CorrectionOfItem(
            @NotNull @Valid ItemBody item,

            @Schema(description = "What was wrong or missing") @Size(max = 20_000)
            String reason) {}

    record AddressBody(
            AddressState state,

            @Schema(description = "Where the same is found now; for CHANGED") @Size(max = TYPED)
            String newUrl) {}

    record AttachmentBody(Bearing bearing) {}

    record WithdrawalBody(@Size(max = 20_000) String reason) {}

    /** @param recorded whether anything was written: what holds already is not written again */
    record EvidenceChanged(String id, long version, boolean recorded) {}

    record EvidenceItem(
            String id,
            long version,
            ItemBody item,
            AddressState addressState,
            LocalDate addressLookedOn,
            List<String> formerAddresses,
            List<EvidenceDocument.Attached> attached,
            List<EvidenceDocument.KeptFile> files,
            Instant correctedAt,
            boolean withdrawn) {

        static EvidenceItem of(EvidenceDocument d) {
            return new EvidenceItem(
                    d.id(),
                    d.version(),
                    ItemBody.of(d.content()),
                    d.addressState(),
                    d.addressLookedOn(),
                    d.formerAddresses(),
                    d.attached(),
                    d.files(),
                    d.correctedAt(),
                    d.withdrawn());
        }
    }

    /** @param usedBy assessments that cite it */
    record EvidenceShown(EvidenceItem evidence, List<EvidenceUse> usedBy) {}

    record EvidenceList(long total, List<EvidenceItem> items) {}
}
