package org.tavsiya.recommendation.read.document;

/**
 * That an assessment was made in one act with others that ask for the same.
 *
 * @param clusterId never public
 * @param subject what they ask for, as it was said at that moment
 * @param size how many were judged in that act, this one included
 */
public record JudgedTogether(String clusterId, String subject, int size) {}
