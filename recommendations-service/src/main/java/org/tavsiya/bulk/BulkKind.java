package org.tavsiya.bulk;

import java.util.Map;

/**
 * A thing that can be said of many recommendations, one bean for each; a run knows it by its name and is taken up by it after a restart.
 * What it makes is a {@link org.tavsiya.recommendation.write.model.RecommendationCommand}, a
 * {@link org.tavsiya.work.write.model.WorkCommand}, or an {@link org.tavsiya.evidence.write.model.EvidenceCommand} that attaches or
 * detaches, all of one run the same of the three, without an expected version: the runner looks after that.
 */
public interface BulkKind {

    /** Stands in tables and addresses, and never changes. */
    String name();

    /** What is said of one of them. Refuses with {@link org.tavsiya.rules.RuleBroken} what cannot be read. */
    Object command(Map<String, String> asked, BulkTarget target);

    /**
     * What takes it back.
     *
     * @param asked as the run had it, with what was said about taking it back in its place
     * @param stood what the door says stood before
     */
    Object inverse(Map<String, String> asked, BulkTarget target, Map<String, String> stood);
}
