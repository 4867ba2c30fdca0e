package org.tavsiya.recommendation.read.document;

/**
 * The institution that says it, where the lane alone does not tell.
 *
 * @param kind NATIONAL_INSTITUTION, UN_AGENCY, INTERGOVERNMENTAL_ORGANISATION or ORGANISATION
 */
public record Speaker(String kind, String name) {}
