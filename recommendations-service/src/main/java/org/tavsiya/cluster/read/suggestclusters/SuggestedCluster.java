package org.tavsiya.cluster.read.suggestclusters;

import java.util.List;

/**
 * Recommendations that may ask for the same.
 *
 * @param subject words to begin with: the text of the one that the others resemble most
 * @param members that one first, then the nearest
 */
public record SuggestedCluster(String subject, List<SuggestedMember> members) {

    public List<String> ids() {
        return members.stream().map(SuggestedMember::id).toList();
    }
}
