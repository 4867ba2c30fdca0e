package org.tavsiya.recommendation.write.model;

import java.util.List;
import java.util.Map;
import org.tavsiya.rules.Violation;

/**
 * What a command would do if it were sent now; nothing is recorded.
 *
 * @param version of what it would be decided on: -1 where nothing was ever said there
 * @param changes whether it would be recorded, or holds already
 * @param violations what refuses it; empty where nothing does
 * @param stands what it is about, as it stands now
 */
public record Tried(long version, boolean changes, List<Violation> violations, Map<String, String> stands) {}
