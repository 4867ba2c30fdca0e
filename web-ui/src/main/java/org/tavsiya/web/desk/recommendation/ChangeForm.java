package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.List;

/** Any of the forms as it was typed, word for word, so that nothing is lost when it is refused. Each form uses the fields it shows. */
public class ChangeForm {

    /** As many pieces of evidence as the form offers rows for. */
    private static final int EVIDENCE = 4;

    private String version = "";
    private String onto = "";
    private String status = "";
    private String reason = "";
    private String effectiveOn = "";
    private String assertedOn = "";
    private String sourceTitle = "";
    private String sourceSymbol = "";
    private String sourceParagraph = "";
    private String sourceUrl = "";
    private String sourceLanguage = "";
    private String authoredBy = "";
    private String assessmentId = "";
    private String theme = "";
    private String position = "";
    private String claimedStatus = "";
    private String claim = "";
    private String grade = "";
    private String quotation = "";
    private String lifecycle = "";
    private String supersededBy = "";
    private String linkKind = "";
    private String olderId = "";
    private boolean ongoing;
    private boolean checked;
    private List<EvidenceForm> evidence = rows();

    private static List<EvidenceForm> rows() {
        List<EvidenceForm> rows = new ArrayList<>();
        for (int i = 0; i < EVIDENCE; i++) {
            rows.add(new EvidenceForm());
        }
        return rows;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version == null ? "" : version.trim();
    }

    public String getOnto() {
        return onto;
    }

    public void setOnto(String onto) {
        this.onto = onto == null ? "" : onto.trim();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status == null ? "" : status.trim();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason.trim();
    }

    public String getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(String effectiveOn) {
        this.effectiveOn = effectiveOn == null ? "" : effectiveOn.trim();
    }

    public String getAssertedOn() {
        return assertedOn;
    }

    public void setAssertedOn(String assertedOn) {
        this.assertedOn = assertedOn == null ? "" : assertedOn.trim();
    }

    public String getSourceTitle() {
        return sourceTitle;
    }

    public void setSourceTitle(String sourceTitle) {
        this.sourceTitle = sourceTitle == null ? "" : sourceTitle.trim();
    }

    public String getSourceSymbol() {
        return sourceSymbol;
    }

    public void setSourceSymbol(String sourceSymbol) {
        this.sourceSymbol = sourceSymbol == null ? "" : sourceSymbol.trim();
    }

    public String getSourceParagraph() {
        return sourceParagraph;
    }

    public void setSourceParagraph(String sourceParagraph) {
        this.sourceParagraph = sourceParagraph == null ? "" : sourceParagraph.trim();
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl == null ? "" : sourceUrl.trim();
    }

    public String getSourceLanguage() {
        return sourceLanguage;
    }

    public void setSourceLanguage(String sourceLanguage) {
        this.sourceLanguage = sourceLanguage == null ? "" : sourceLanguage.trim();
    }

    public String getAuthoredBy() {
        return authoredBy;
    }

    public void setAuthoredBy(String authoredBy) {
        this.authoredBy = authoredBy == null ? "" : authoredBy.trim();
    }

    public String getAssessmentId() {
        return assessmentId;
    }

    public void setAssessmentId(String assessmentId) {
        this.assessmentId = assessmentId == null ? "" : assessmentId.trim();
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme == null ? "" : theme.trim();
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position == null ? "" : position.trim();
    }

    public String getClaimedStatus() {
        return claimedStatus;
    }

    public void setClaimedStatus(String claimedStatus) {
        this.claimedStatus = claimedStatus == null ? "" : claimedStatus.trim();
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim == null ? "" : claim.trim();
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade == null ? "" : grade.trim();
    }

    public String getQuotation() {
        return quotation;
    }

    public void setQuotation(String quotation) {
        this.quotation = quotation == null ? "" : quotation.trim();
    }

    public String getLifecycle() {
        return lifecycle;
    }

    public void setLifecycle(String lifecycle) {
        this.lifecycle = lifecycle == null ? "" : lifecycle.trim();
    }

    public String getSupersededBy() {
        return supersededBy;
    }

    public void setSupersededBy(String supersededBy) {
        this.supersededBy = supersededBy == null ? "" : supersededBy.trim();
    }

    public String getLinkKind() {
        return linkKind;
    }

    public void setLinkKind(String linkKind) {
        this.linkKind = linkKind == null ? "" : linkKind.trim();
    }

    public String getOlderId() {
        return olderId;
    }

    public void setOlderId(String olderId) {
        this.olderId = olderId == null ? "" : olderId.trim();
    }

    public boolean isOngoing() {
        return ongoing;
    }

    public void setOngoing(boolean ongoing) {
        this.ongoing = ongoing;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public List<EvidenceForm> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<EvidenceForm> evidence) {
        this.evidence = evidence;
    }
}
