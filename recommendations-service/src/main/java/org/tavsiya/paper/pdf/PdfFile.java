package org.tavsiya.paper.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tavsiya.paper.Paper;
import org.w3c.dom.Element;

/**
 * Writes a document as PDF/A-2a and PDF/UA: every letter from a font within the file, tags, languages and bookmarks. The same document
 * gives the same bytes on the same Java, whatever the clock and the machine.
 */
public final class PdfFile {

    public static final String TYPE = "application/pdf";
    public static final String ENDING = ".pdf";

    static {
        // Tells of each page and each link on its own; what matters it throws.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    public static byte[] of(Paper paper) {
        try {
            return written(paper);
        } catch (LinkageError none) {
            throw new IllegalStateException("This server's Java has no part that draws, which a PDF file needs", none);
        }
    }

    private static byte[] written(Paper paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(new PdfMarkup(paper, PdfLetters.SHIPPED).document(), null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useFont(PdfLetters::open, PdfStyle.FAMILY, 400, FontStyle.NORMAL, true)
                .useObjectDrawerFactory(new Drawings())
                .withProducer("tavsiya");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument made = renderer.createPDFKeepOpen()) {
            PdfLinks.say(made);
            return UnclockedPdf.of(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing but memory is written to.
        }
    }

    private static final class Drawings implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element object) {
            return new PdfBars(PdfLetters.SHIPPED);
        }

        @Override
        public boolean isReplacedObject(Element object) {
            return true;
        }
    }
}
