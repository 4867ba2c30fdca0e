package org.tavsiya.recommendation.write.recordgrade;

/** A grade that exists in the versioned vocabulary, for example HRC_2011 (version 1), C1, measures BOTH. */
public record Grade(String scheme, String schemeVersion, String code, String measures) {
}
