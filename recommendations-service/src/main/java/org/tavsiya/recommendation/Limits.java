package org.tavsiya.recommendation;

/**
 * The most characters of each text that people say about a recommendation. All of it stands on one page and in one document of the
 * views, which MongoDB ends at 16 MB.
 */
public final class Limits {

    public static final int REASON = 4_000;
    /** What a State or a body said, quoted or paraphrased. */
    public static final int QUOTATION = 4_000;
    public static final int THEME = 300;
    public static final int TITLE = 500;
    public static final int PUBLISHER = 300;
    public static final int ADDRESS = 1_000;
    public static final int SYMBOL = 100;
    public static final int PARAGRAPH = 50;
    public static final int LANGUAGE = 8;
    /** Ids and codes. */
    public static final int ID = 64;
    /** Pieces of evidence for one assessment. */
    public static final int EVIDENCE = 50;

    private Limits() {
    }
}
