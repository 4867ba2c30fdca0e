package org.tavsiya.paper.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.tavsiya.paper.FrameWords;
import org.tavsiya.paper.Paper;

/** What stands around the text of each page. */
final class WordFrame {

    private WordFrame() {}

    static void around(XWPFDocument document, Paper paper, WordText text, PageSize page) {
        section(document, page);
        if (paper.header() != null) {
            XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setStyle("Header");
            say(head, paper.header(), text);
        }
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.getCTP().getPPr().addNewTabs().addNewTab().setPos(BigInteger.valueOf(page.textWidth()));
        foot.getCTP().getPPr().getTabs().getTabArray(0).setVal(STTabJc.RIGHT);
        FrameWords words = FrameWords.of(paper);
        say(foot, words.pin(paper.pin()), text);
        foot.createRun().addTab();
        pages(foot, words.page(), text);
    }

    /** The short line above notes, and the long one where a note goes on from the page before. */
    static void lineAboveNotes(XWPFDocument document) {
        XWPFFootnotes notes = document.createFootnotes();
        lines(notes, STFtnEdn.SEPARATOR, -1).addNewSeparator();
        lines(notes, STFtnEdn.CONTINUATION_SEPARATOR, 0).addNewContinuationSeparator();
    }

    private static CTR lines(XWPFFootnotes notes, STFtnEdn.Enum type, int id) {
        CTFtnEdn note = CTFtnEdn.Factory.newInstance();
        note.setType(type);
        note.setId(BigInteger.valueOf(id));
        note.addNewP();
        return notes.addFootnote(note).getCTFtnEdn().getPArray(0).addNewR();
    }

    private static void section(XWPFDocument document, PageSize page) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(page.width()));
        size.setH(BigInteger.valueOf(page.height()));
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(PageSize.MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Both numbers are fields; what they say until somebody lays out the pages is nothing. */
    private static void pages(XWPFParagraph foot, String pattern, WordText text) {
        String[] first = pattern.split("\\{0}", -1);
        String[] second = first[1].split("\\{1}", -1);
        String tag = WordText.tag(text.language());
        say(foot, first[0], text);
        WordFields.add(foot, "PAGE", "1", tag);
        say(foot, second[0], text);
        WordFields.add(foot, "NUMPAGES", "1", tag);
        if (!second[1].isEmpty()) {
            say(foot, second[1], text);
        }
    }

    private static void say(XWPFParagraph paragraph, String words, WordText text) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setLang(WordText.tag(text.language()));
    }
}
