package org.tavsiya.recommendation;

import java.util.regex.Pattern;

/**
 * What texts and addresses may be that people say about a recommendation, first of all their most characters. All of
 * it stands on one page and in one document of the
 * views, which MongoDB ends at 16 MB.
 */
public final class Limits {

    public static final int REASON = 4_000;
    /** What a State or a body said, quoted or paraphrased. */
    public static final int QUOTATION = 4_000;

    /** The longest paragraphs of UN documents, with room for a language that needs more letters. */
    public static final int TRANSLATION = 20_000;

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

    /** What stands before the path is a host alone: with a user before it, it hides where it leads or gives a password away. */
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[^\\s/?#@\\\\]+([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    private Limits() {}

    /** Whether a reader may be led there. */
    public static boolean isWebAddress(String url) {
        return WEB_ADDRESS.matcher(url).matches();
    }
}
