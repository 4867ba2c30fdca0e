package org.tavsiya.recommendation.write.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.rules.Rule;

/** An address becomes a link on a public page: only http and https may stand there, nothing that runs in the reader's browser. */
record AddressIsOfTheWeb(String url, String field) implements Rule {

    static List<AddressIsOfTheWeb> each(List<Evidence> evidence) {
        return IntStream.range(0, evidence.size()).mapToObj(i -> new AddressIsOfTheWeb(evidence.get(i).url(), "evidence[" + i + "].url")).toList();
    }

    @Override
    public boolean broken() {
        return url != null && !url.isBlank() && !url.trim().matches("(?i)https?://\\S+");
    }

    @Override
    public String sentence() {
        return "An address begins with http:// or https:// and has no spaces.";
    }
}
