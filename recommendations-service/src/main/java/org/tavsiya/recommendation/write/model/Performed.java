package org.tavsiya.recommendation.write.model;

import java.util.Map;

/**
 * What a command did that was one of many.
 *
 * @param version afterwards
 * @param recorded whether anything was written; what holds already is not written again
 * @param stands what it is about, as it stands afterwards
 */
public record Performed(long version, boolean recorded, Map<String, String> stands) {}
