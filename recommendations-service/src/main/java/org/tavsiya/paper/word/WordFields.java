package org.tavsiya.paper.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields, with what they say until they are updated. */
final class WordFields {

    private WordFields() {}

    static void add(XWPFParagraph paragraph, String instruction, String shown, String tag) {
        begin(paragraph, instruction, false);
        XWPFRun result = paragraph.createRun();
        result.setText(shown);
        result.setLang(tag);
        end(paragraph);
    }

    /** @param stale Word is to update it as soon as the file is opened */
    static void begin(XWPFParagraph paragraph, String instruction, boolean stale) {
        CTFldChar begin = mark(paragraph, STFldCharType.BEGIN);
        if (stale) {
            begin.setDirty(true);
        }
        CTText code = paragraph.createRun().getCTR().addNewInstrText();
        code.setSpace(SpaceAttribute.Space.PRESERVE);
        code.setStringValue(" " + instruction.replace("  ", " ") + " ");
        mark(paragraph, STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    private static CTFldChar mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        CTFldChar mark = paragraph.createRun().getCTR().addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }
}
