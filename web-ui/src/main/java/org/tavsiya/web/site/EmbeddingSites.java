package org.tavsiya.web.site;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The sites that may show single figures of this register in frames of their own: {@code tavsiya.embedding-sites}; none unless named. */
@Component
public class EmbeddingSites {

    private final List<String> sites;

    /** @param sites each with its scheme, for example {@code https://news.example.org}; whatever else is refused at the start */
    EmbeddingSites(@Value("${tavsiya.embedding-sites}") List<String> sites) {
        this.sites = sites.stream()
                .map(String::strip)
                .filter(site -> !site.isEmpty())
                .map(EmbeddingSites::checked)
                .toList();
    }

    private static String checked(String site) {
        if (!site.matches("https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:\\d{1,5})?")) {
            throw new IllegalArgumentException(
                    "tavsiya.embedding-sites is a list of addresses like https://news.example.org, not " + site);
        }
        return site;
    }

    public boolean any() {
        return !sites.isEmpty();
    }

    /** As {@code frame-ancestors} of a policy has them. */
    String ancestors() {
        return String.join(" ", sites);
    }
}
