package org.tavsiya.paper.word;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The styles of a document, under the names that Word gives its own: whoever gets the file can change all headings at once. */
final class WordStyles {

    private WordStyles() {}

    static void into(XWPFDocument document, String language) throws IOException {
        try (InputStream in = new ClassPathResource("paper/styles.xml").getInputStream()) {
            CTStyles styles = StylesDocument.Factory.parse(in).getStyles();
            CTLanguage spoken = styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
            spoken.setVal(WordText.tag(language));
            document.createStyles().setStyles(styles);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }
}
