package org.tavsiya.ingest;

/** Every soft problem a record may carry: it is taken in, and says so. The names are what {@link SourceRecord#oddities()} holds. */
public enum Oddity {
    NO_CONTENT("No content: empty, digits only, one to five characters, or a bare title such as Annex"),
    STATE_RESPONSE("The text is a State's response or comment, not a recommendation"),
    NO_COUNTRY("No country in the record and none in its symbol"),
    ISO_COUNTRY("Country written as an ISO code"),
    UNKNOWN_COUNTRY("Country not in UHRI's list; kept as written"),
    SEVERAL_COUNTRIES("More than one country: one recommendation with several addressees, or an error of the source"),
    NO_BODY("No body"),
    UNKNOWN_BODY("Body not in UHRI's list; kept as written"),
    SEVERAL_BODIES("More than one body; the first was taken, all are in the raw record"),
    SEVERAL_VALUES("Several values where one belongs; the first was taken, all are in the raw record"),
    NO_SYMBOL("No document symbol"),
    NO_ID("No annotation id; symbol and text identify the record"),
    BAD_ID("The annotation id is not a UUID and was set aside"),
    NO_DATE("No publication date"),
    BAD_DATE("A date that cannot be read, or that no document can have, was set aside"),
    NO_TYPE("No annotation type"),
    UUID_TYPE("A UUID stands where the annotation type should be"),
    UNKNOWN_TYPE("Annotation type not in UHRI's list"),
    JUNK_POSITION("A State's position that is none was set aside"),
    BAD_SESSION("A UPR session or cycle that cannot be read was set aside"),
    UNKNOWN_STATE("Recommending State not in UHRI's list; kept as written"),
    UNKNOWN_SDG("A goal or target without a readable code was set aside"),
    UNKNOWN_KEY("The record has a field this reader does not know; it is kept in the raw record"),
    BROKEN_ENTITY("HTML entity or tag that is damaged"),
    BROKEN_ENCODING("Bytes that are not UTF-8 were replaced"),
    UNKNOWN_LANGUAGE("The language of the text is no two-letter code; it was taken for the file's"),
    MAYBE_CUT("As long as an Excel cell can be: the text may be cut");

    private final String sentence;

    Oddity(String sentence) {
        this.sentence = sentence;
    }

    /** What it means, in one sentence for a reader of the import report. */
    public String sentence() {
        return sentence;
    }
}
