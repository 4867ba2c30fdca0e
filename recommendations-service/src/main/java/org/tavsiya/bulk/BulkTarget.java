package org.tavsiya.bulk;

import java.time.LocalDate;
import org.tavsiya.account.Actor;

/**
 * For what a command is made.
 *
 * @param runId of the run that says it; where one is taken back, still of that one: what it named, is named the same
 * @param by whoever asked for the run, in the role of now
 * @param today given by the server
 */
public record BulkTarget(String runId, String recommendationId, Actor by, LocalDate today) {}
