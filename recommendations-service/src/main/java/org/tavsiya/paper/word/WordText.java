package org.tavsiya.paper.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.tavsiya.paper.CrossReference;
import org.tavsiya.paper.Footnote;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Hyperlink;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.ListBlock;
import org.tavsiya.paper.Mark;
import org.tavsiya.paper.Places;
import org.tavsiya.paper.TextSpan;

/** Paragraphs and what stands in them. */
final class WordText {

    /** What is counted by captions of its own, under the name that Word's list of figures looks for. */
    enum Counted {
        TABLE("Table"),
        FIGURE("Figure");

        private final String sequence;

        Counted(String sequence) {
            this.sequence = sequence;
        }
    }

    private final XWPFDocument document;
    private final String language;
    private final Places places;
    private final Bookmarks bookmarks = new Bookmarks();
    private int tables;
    private int figures;

    WordText(XWPFDocument document, String language, Places places) {
        this.document = document;
        this.language = language;
        this.places = places;
    }

    /** The language as Word's lists have it. */
    static String tag(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "en" -> "en-GB";
            case "ru" -> "ru-RU";
            case "tg" -> "tg-Cyrl-TJ";
            default -> language;
        };
    }

    XWPFParagraph line(String style, String words) {
        return paragraph(style, List.of(TextSpan.of(words)), null);
    }

    XWPFParagraph paragraph(String style, List<Inline> content, String anchor) {
        XWPFParagraph paragraph = document.createParagraph();
        fill(paragraph, style, content, anchor);
        return paragraph;
    }

    void fill(XWPFParagraph paragraph, String style, List<Inline> content, String anchor) {
        paragraph.setStyle(style);
        bookmarks.around(paragraph, anchor, () -> content.forEach(inline -> add(paragraph, inline)));
    }

    /** Each heading has a bookmark that the table of contents leads to, and its own where something refers to it. */
    void heading(HeadingBlock heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + heading.level());
        bookmarks.around(
                paragraph,
                bookmarks.nextHeading(),
                () -> bookmarks.around(
                        paragraph,
                        heading.anchor(),
                        () -> heading.content().forEach(inline -> add(paragraph, inline))));
    }

    void list(ListBlock list, WordNumbers numbers) {
        BigInteger number = list.ordered() ? numbers.nextList() : null;
        for (List<Inline> item : list.items()) {
            XWPFParagraph paragraph = paragraph(list.ordered() ? "ListNumber" : "ListBullet", item, null);
            if (number != null) {
                paragraph.setNumID(number);
            }
        }
    }

    /** "Table 2. Words", the number a field of its own, the bookmark around what a reference says of it. */
    void caption(String words, Counted counted, String anchor, boolean above) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Caption");
        paragraph.setKeepNext(above);
        boolean table = counted == Counted.TABLE;
        int number = table ? ++tables : ++figures;
        String[] around = (table ? places.words().table() : places.words().figure()).split("\\{0}", -1);
        bookmarks.around(paragraph, anchor, () -> {
            add(paragraph, TextSpan.of(around[0]));
            WordFields.add(
                    paragraph, "SEQ " + counted.sequence + " \\* ARABIC", Integer.toString(number), tag(language));
            if (!around[1].isEmpty()) {
                add(paragraph, TextSpan.of(around[1]));
            }
        });
        add(paragraph, TextSpan.of(". " + words));
    }

    private void add(XWPFParagraph paragraph, Inline inline) {
        if (inline instanceof TextSpan span) {
            words(paragraph.createRun(), span);
        } else if (inline instanceof Footnote note) {
            note(paragraph, note);
        } else if (inline instanceof CrossReference to) {
            String name = places.name(to.anchor());
            String shown = name.matches("\\d+") ? "\\r" : "";
            WordFields.add(paragraph, "REF " + to.anchor() + " " + shown + " \\h", name, tag(language));
        } else if (inline instanceof Hyperlink link) {
            XWPFRun run = paragraph.createHyperlinkRun(link.address());
            run.setStyle("Hyperlink");
            words(run, TextSpan.of(link.text()));
        } else if (inline instanceof Mark mark) {
            bookmarks.around(paragraph, mark.name(), () -> {});
        }
    }

    private void note(XWPFParagraph paragraph, Footnote note) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph within = footnote.createParagraph();
        within.setStyle("FootnoteText");
        words(within.createRun(), TextSpan.of(" "));
        note.content().forEach(inline -> add(within, inline));
        paragraph.addFootnoteReference(footnote);
    }

    private void words(XWPFRun run, TextSpan span) {
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i == 0 ? 0 : run.getCTR().sizeOfTArray());
        }
        if (span.strong()) {
            run.setStyle("Strong");
            run.setBold(true);
        }
        if (span.emphasised()) {
            run.setItalic(true);
        }
        run.setLang(tag(span.language() == null ? language : span.language()));
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    XWPFDocument document() {
        return document;
    }

    String language() {
        return language;
    }
}
