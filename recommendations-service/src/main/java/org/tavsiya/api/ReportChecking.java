package org.tavsiya.api;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tavsiya.calendar.Today;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.entrance.PublicAddress;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.checkreport.CheckReport;
import org.tavsiya.report.read.checkreport.KnownToTheRegister;

/** Brings together what a check of a report needs to know: one door for whoever writes and for whoever exports. */
@Component
public class ReportChecking {

    private static final Pattern NEAR_BY = Pattern.compile(
            "localhost|\\[.*]|127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|[^.]+|.*\\.local");
    private static final Pattern OF_THE_DESK = Pattern.compile("/(en|ru|tg)/(desk|sign-in)(/.*)?|/api/.*");

    private final CheckReport check;
    private final EvidenceLibrary library;
    private final UnDocuments documents;
    private final PublicAddress address;
    private final Today today;

    ReportChecking(
            CheckReport check, EvidenceLibrary library, UnDocuments documents, PublicAddress address, Today today) {
        this.check = check;
        this.library = library;
        this.documents = documents;
        this.address = address;
        this.today = today;
    }

    /**
     * @param then the register at the pin of the report
     * @param items what it says of the recommendations of the report
     * @param words of each chapter as it stands in the paper, by its id
     */
    public CheckReport.Checked check(
            ReportDocument report, Snapshot then, Map<String, PublicListItem> items, Map<String, Integer> words) {
        List<String> internal = library.internalTitles();
        Set<String> cited = new HashSet<>();
        items.values().forEach(item -> {
            if (item.evidence() != null) {
                item.evidence().forEach(e -> cited.add(e.title()));
            }
        });
        return check.check(
                report,
                new KnownToTheRegister(
                        items,
                        words,
                        symbol -> known(symbol, then),
                        this::here,
                        // What is published under the same title is public.
                        internal.stream()
                                .filter(title -> !cited.contains(title))
                                .toList(),
                        today.date()));
    }

    private boolean known(String symbol, Snapshot then) {
        return documents.find(symbol).isPresent()
                || then.rows().column(Dimension.SYMBOL).labels().find(symbol) >= 0;
    }

    /** Whether nobody but those who work here can follow it. */
    private boolean here(String link) {
        try {
            URI uri = URI.create(link.strip());
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            return NEAR_BY.matcher(host).matches()
                    || link.startsWith(address.base())
                            && OF_THE_DESK
                                    .matcher(String.valueOf(uri.getPath()))
                                    .matches();
        } catch (IllegalArgumentException noAddress) {
            return true; // Nobody can follow it at all.
        }
    }
}
