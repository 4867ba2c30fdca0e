package org.tavsiya.recommendation.write.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.rules.Rule;

/**
 * An address becomes a link on a public page: only http and https may stand there, nothing that runs in the reader's
 * browser, no password of somebody's.
 */
public record AddressIsOfTheWeb(String url, String field) implements Rule {

    static List<AddressIsOfTheWeb> each(List<Evidence> evidence) {
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> new AddressIsOfTheWeb(evidence.get(i).url(), "evidence[" + i + "].url"))
                .toList();
    }

    @Override
    public boolean broken() {
        return url != null && !url.isBlank() && !Limits.isWebAddress(url.trim());
    }

    @Override
    public String sentence() {
        return "An address begins with http:// or https://, has no spaces, and names neither user nor password.";
    }
}
