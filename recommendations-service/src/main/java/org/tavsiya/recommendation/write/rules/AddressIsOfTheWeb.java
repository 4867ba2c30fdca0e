package org.tavsiya.recommendation.write.rules;

import org.tavsiya.rules.Rule;

/** An address becomes a link on a public page: only http and https may stand there, nothing that runs in the reader's browser. */
public record AddressIsOfTheWeb(String url) implements Rule {

    @Override
    public boolean broken() {
        return url != null && !url.isBlank() && !url.trim().matches("(?i)https?://\\S+");
    }

    @Override
    public String sentence() {
        return "An address begins with http:// or https:// and has no spaces.";
    }
}
