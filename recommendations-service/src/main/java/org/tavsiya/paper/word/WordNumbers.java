package org.tavsiya.paper.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.springframework.core.io.ClassPathResource;

/** How paragraphs and lists are counted: by definitions of the file, so that what is inserted renumbers what follows. */
final class WordNumbers {

    private static final BigInteger ORDERED = BigInteger.valueOf(3);

    private final CTNumbering numbering;
    private int last;

    private WordNumbers(CTNumbering numbering, int last) {
        this.numbering = numbering;
        this.last = last;
    }

    static WordNumbers into(XWPFDocument document) {
        try (InputStream in = new ClassPathResource("paper/numbering.xml").getInputStream()) {
            CTNumbering read = NumberingDocument.Factory.parse(in).getNumbering();
            document.createNumbering().setNumbering(read);
            return new WordNumbers(read, read.sizeOfNumArray());
        } catch (IOException | XmlException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** A number for one list, which begins at 1 whatever stands before it. */
    BigInteger nextList() {
        CTNum num = numbering.addNewNum();
        num.setNumId(BigInteger.valueOf(++last));
        num.addNewAbstractNumId().setVal(ORDERED);
        CTNumLvl level = num.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return num.getNumId();
    }
}
