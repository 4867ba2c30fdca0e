package org.tavsiya.paper.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Gives the area of a link the words that its tag has already: a reader who goes from link to link hears those. */
final class PdfLinks {

    private PdfLinks() {}

    static void say(PDDocument document) throws IOException {
        PDNumberTreeNode tags =
                document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink) {
                    say(annotation, tags.getValue(annotation.getStructParent()));
                }
            }
        }
    }

    private static void say(PDAnnotation link, Object tag) {
        if (tag instanceof COSObjectable known && known.getCOSObject() instanceof COSDictionary entries) {
            link.setContents(entries.getString(COSName.ALT));
        }
    }
}
