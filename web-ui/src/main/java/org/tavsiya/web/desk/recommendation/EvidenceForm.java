package org.tavsiya.web.desk.recommendation;

/** One row of evidence as it was typed. */
public class EvidenceForm {

    private String kind = "";
    private String title = "";
    private String publisher = "";
    private String factDate = "";
    private String url = "";
    private String level = "";
    private boolean fromState;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind.trim();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title.trim();
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher == null ? "" : publisher.trim();
    }

    public String getFactDate() {
        return factDate;
    }

    public void setFactDate(String factDate) {
        this.factDate = factDate == null ? "" : factDate.trim();
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url == null ? "" : url.trim();
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level == null ? "" : level.trim();
    }

    public boolean isFromState() {
        return fromState;
    }

    public void setFromState(boolean fromState) {
        this.fromState = fromState;
    }
}
