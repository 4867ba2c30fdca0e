package org.tavsiya.evidence.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Takes out of a PDF who made it, with what and when, what is hidden in it, and what would run. Earlier states of it go, too. */
final class PdfCleaning {

    /** In any dictionary: descriptions (XMP), private data of programs, days of change, attached files. */
    private static final List<COSName> ANYWHERE = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("AF"));

    private static final List<COSName> OF_CATALOG = List.of(
            COSName.OPEN_ACTION,
            COSName.getPDFName("AA"),
            COSName.getPDFName("Collection"),
            COSName.getPDFName("Perms"));

    /** Author, days and name of a comment. */
    private static final List<COSName> OF_COMMENT =
            List.of(COSName.T, COSName.M, COSName.getPDFName("CreationDate"), COSName.NM);

    private PdfCleaning() {}

    /** Null where it is damaged or locked. */
    static byte[] of(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                return null;
            }
            for (COSDictionary dictionary : dictionaries(document)) {
                ANYWHERE.forEach(dictionary::removeItem);
                if (dictionary instanceof COSStream stream
                        && COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
                    picture(stream);
                }
            }
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            OF_CATALOG.forEach(catalog::removeItem);
            if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
                names.removeItem(COSName.EMBEDDED_FILES);
                names.removeItem(COSName.getPDFName("JavaScript"));
            }
            if (catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form) {
                form.removeItem(COSName.XFA);
            }
            for (PDPage page : document.getPages()) {
                comments(page);
            }
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            ByteArrayOutputStream clean = new ByteArrayOutputStream();
            document.save(clean);
            return clean.toByteArray();
        } catch (IOException | RuntimeException | NoClassDefFoundError damaged) {
            return null; // Of a locked one the decoder is not even there.
        }
    }

    /** A photograph keeps inside a PDF what the camera wrote: where and when it was taken. */
    private static void picture(COSStream stream) throws IOException {
        PDStream image = new PDStream(stream);
        List<COSName> filters = image.getFilters();
        COSName last = filters.isEmpty() ? null : filters.get(filters.size() - 1);
        boolean jpeg = COSName.DCT_DECODE.equals(last) || COSName.DCT_DECODE_ABBREVIATION.equals(last);
        if (!jpeg && !COSName.JPX_DECODE.equals(last)) {
            return;
        }
        byte[] packed;
        try (InputStream in = image.createInputStream(List.of(last.getName()))) {
            packed = in.readAllBytes();
        }
        byte[] bare = jpeg ? EmbeddedPicture.jpeg(packed) : EmbeddedPicture.jpeg2000(packed);
        if (bare == null) {
            throw new IOException("A picture in it is damaged");
        }
        COSBase how = stream.getDictionaryObject(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bare);
        }
        stream.setItem(COSName.FILTER, last);
        stream.setItem(COSName.DECODE_PARMS, how instanceof COSArray each ? each.getObject(filters.size() - 1) : how);
    }

    private static List<COSDictionary> dictionaries(PDDocument document) {
        List<COSDictionary> all = new ArrayList<>();
        for (COSObjectKey key :
                new ArrayList<>(document.getDocument().getXrefTable().keySet())) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase content = object == null ? null : object.getObject();
            if (content instanceof COSDictionary dictionary) {
                all.add(dictionary);
            }
        }
        return all;
    }

    private static void comments(PDPage page) throws IOException {
        List<PDAnnotation> kept = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!(annotation instanceof PDAnnotationFileAttachment)) {
                kept.add(annotation);
            }
            if (!(annotation instanceof PDAnnotationWidget)) { // In a form, T is the name of a field.
                OF_COMMENT.forEach(name -> annotation.getCOSObject().removeItem(name));
            }
        }
        page.setAnnotations(kept);
    }
}
