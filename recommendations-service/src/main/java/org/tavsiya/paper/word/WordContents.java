package org.tavsiya.paper.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.ContentsBlock;
import org.tavsiya.paper.FrameWords;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Places;

/**
 * The table of contents as a field with its lines in it: on which pages they stand only the program knows that lays them out, so the
 * field is marked to be updated when the file is opened.
 */
record WordContents(WordText text, FrameWords words) {

    private record Entry(int level, String title, String bookmark) {}

    void write(ContentsBlock contents, List<Block> blocks) {
        text.line("ContentsHeading", words.contents());
        List<Entry> entries = entries(contents, blocks);
        XWPFParagraph paragraph = null;
        for (int i = 0; i < entries.size(); i++) {
            paragraph = text.document().createParagraph();
            paragraph.setStyle("TOC" + entries.get(i).level());
            if (i == 0) {
                WordFields.begin(paragraph, "TOC \\o \"1-" + contents.levels() + "\" \\h \\z \\u", true);
            }
            line(paragraph, entries.get(i));
        }
        if (paragraph != null) {
            WordFields.end(paragraph);
        }
    }

    private void line(XWPFParagraph paragraph, Entry entry) {
        XWPFRun title = paragraph.createRun();
        title.setText(entry.title());
        title.setLang(WordText.tag(text.language()));
        paragraph.createRun().addTab();
        WordFields.add(paragraph, "PAGEREF " + entry.bookmark() + " \\h", "", WordText.tag(text.language()));
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
