package org.tavsiya.report.read.checkreport;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tavsiya.report.WrittenText;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.rules.PersonalData;

/** What may be wrong in one text. */
final class TextChecks {

    /** Of a UN document: the organ, and two parts more at least. */
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\w/])(?:A|E|CAT|CEDAW|CCPR|CRC|CERD|CMW|CED|CRPD|CESCR)(?:/[A-Za-z0-9][A-Za-z0-9.\\-]*){2,}");

    /** Shorter ones are words of every sentence. */
    private static final int TELLING_TITLE = 12;

    private TextChecks() {}

    static Stream<Objection> of(BlockOfReport block, KnownToTheRegister known) {
        WrittenText text = WrittenText.of(block.text());
        String plain = text.plain();
        return Stream.of(
                        PersonalData.in(block.id(), plain).stream()
                                .map(f -> at(block, CheckKind.PERSONAL, f.words(), f.kind())),
                        symbols(plain)
                                .filter(s -> !known.symbols().test(s))
                                .map(s -> at(block, CheckKind.SYMBOL_UNKNOWN, s, null)),
                        text.links().stream().flatMap(link -> link(block, link, known)),
                        titles(plain, known.internalTitles())
                                .map(title -> at(block, CheckKind.INTERNAL_EVIDENCE, title, null)))
                .flatMap(found -> found);
    }

    private static Stream<String> symbols(String plain) {
        return SYMBOL.matcher(plain)
                .results()
                .map(m -> m.group().replaceFirst("[.\\-]+$", ""))
                .distinct();
    }

    private static Stream<Objection> link(BlockOfReport block, String link, KnownToTheRegister known) {
        String small = link.strip().toLowerCase(Locale.ROOT);
        if (!small.startsWith("http://") && !small.startsWith("https://")) {
            return Stream.of(at(block, CheckKind.LINK_NOWHERE, link, null));
        }
        return known.here().test(link) ? Stream.of(at(block, CheckKind.LINK_TO_HERE, link, null)) : Stream.empty();
    }

    private static Stream<String> titles(String plain, List<String> internal) {
        String small = plain.toLowerCase(Locale.ROOT);
        return internal.stream()
                .filter(title -> title.length() >= TELLING_TITLE)
                .filter(title -> small.contains(title.toLowerCase(Locale.ROOT)));
    }

    private static Objection at(BlockOfReport block, CheckKind kind, String words, String detail) {
        return new Objection(kind, block.chapterId(), block.id(), words, detail);
    }
}
