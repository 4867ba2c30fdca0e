package org.tavsiya.paper.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.ContentsBlock;
import org.tavsiya.paper.FrameWords;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Places;

/**
 * The table of contents: each line leads to its heading, and asks on which page that stands, which only the program knows that lays the
 * pages out. Not a field as a whole: LibreOffice takes such a one for text, and shows no page at all.
 */
record WordContents(WordText text, FrameWords words) {

    private record Entry(int level, String title, String bookmark) {}

    void write(ContentsBlock contents, List<Block> blocks) {
        text.line("ContentsHeading", words.contents());
        List<Entry> entries = entries(contents, blocks);
        for (Entry entry : entries) {
            XWPFParagraph paragraph = text.document().createParagraph();
            paragraph.setStyle("TOC" + entry.level());
            line(paragraph, entry);
        }
    }

    private void line(XWPFParagraph paragraph, Entry entry) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(entry.bookmark());
        link.setHistory(true);
        XWPFRun title = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        title.setText(entry.title());
        title.setLang(WordText.tag(text.language()));
        paragraph.createRun().addTab();
        WordFields.begin(paragraph, "PAGEREF " + entry.bookmark() + " \\h", true);
        WordFields.end(paragraph);
    }

    private static List<Entry> entries(ContentsBlock contents, List<Block> blocks) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof HeadingBlock heading) {
                number++;
                if (heading.level() <= contents.levels()) {
                    entries.add(new Entry(heading.level(), Places.plain(heading.content()), Bookmarks.heading(number)));
                }
            }
        }
        return entries;
    }
}
