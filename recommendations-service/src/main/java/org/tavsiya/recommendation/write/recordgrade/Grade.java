package org.tavsiya.recommendation.write.recordgrade;

/**
 * A grade as the versioned vocabulary knows it, for example HRC_2011 (version 1), C1, measures BOTH.
 *
 * @param schemeVersion of the vocabulary
 * @param measures null where the vocabulary has no such scheme
 */
public record Grade(String scheme, String schemeVersion, String code, String measures, Known known) {

    /** What the vocabulary says to it. */
    public enum Known {
        YES,
        NO_SCHEME,
        NO_CODE,
        NOT_OF_A_BODY
    }

    public Grade(String scheme, String schemeVersion, String code, String measures) {
        this(scheme, schemeVersion, code, measures, Known.YES);
    }
}
