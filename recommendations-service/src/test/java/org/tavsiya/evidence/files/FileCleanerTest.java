package org.tavsiya.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.evidence.EvidenceLimits;
import org.tavsiya.rules.RuleBroken;

class FileCleanerTest {

    private static final String MARK = "Obrazets-Avtor-4711";

    private final FileCleaner cleaner = new FileCleaner();

    /** One page that says something, and in all the places that PDF has for it: who made it. */
    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(50, 700);
                text.showText("Sixteen appeals.");
                text.endText();
            }
            document.getDocumentInformation().setAuthor(MARK);
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            document.getDocumentCatalog().setMetadata(xmp(document));
            page.setMetadata(xmp(document));
            PDAnnotationText comment = new PDAnnotationText();
            comment.setTitlePopup(MARK);
            page.getAnnotations().add(comment);
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile(MARK);
            attached.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream(MARK.getBytes(StandardCharsets.UTF_8))));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(MARK, attached));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDMetadata xmp(PDDocument document) throws IOException {
        String words = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><creator>" + MARK + "</creator></x:xmpmeta>";
        return new PDMetadata(document, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void of_a_pdf_the_words_stay_and_its_makers_go() throws IOException {
        CleanFile clean = cleaner.clean("C:\\Users\\somebody\\report.pdf", pdf());
        assertThat(clean.name()).isEqualTo("report.pdf");
        assertThat(clean.mediaType()).isEqualTo("application/pdf");
        assertThat(clean.sha256()).hasSize(64).isNotEqualTo(clean.sha256AsReceived());
        try (PDDocument document = Loader.loadPDF(clean.content())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Sixteen appeals.");
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getPage(0).getMetadata()).isNull();
            assertThat(document.getPage(0)
                            .getAnnotations()
                            .get(0)
                            .getCOSObject()
                            .getString(COSName.T))
                    .isNull();
            assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles())
                    .isNull();
            ByteArrayOutputStream open = new ByteArrayOutputStream();
            document.save(open, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            assertThat(open.toString(StandardCharsets.ISO_8859_1))
                    .contains("/Type /Page")
                    .doesNotContain(MARK);
        }
    }

    @Test
    void a_picture_is_drawn_anew_without_what_the_camera_wrote() throws IOException {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(39, 0, Color.WHITE.getRGB());
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        CleanFile clean = cleaner.clean("photo.jpg", withExif(jpeg.toByteArray(), 6));
        assertThat(new String(clean.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain(MARK)
                .doesNotContain("Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertThat(upright.getWidth()).as("turned as it was held").isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        CleanFile drawn = cleaner.clean("photo.exe", png.toByteArray());
        assertThat(drawn.mediaType()).as("by its content").isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.content())).getWidth())
                .isEqualTo(40);
    }

    /** As it is, and packed once more, as some programs write it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_photograph_inside_a_pdf_loses_what_the_camera_wrote_and_none_of_its_points(boolean packed)
            throws IOException {
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 300 * 200; i++) {
            picture.setRGB(i % 300, i / 300, i * 7_919);
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        byte[] taken = withExif(jpeg.toByteArray(), 1);
        ByteArrayOutputStream andAnother = new ByteArrayOutputStream();
        andAnother.write(taken);
        andAnother.write(taken); // The small picture of before, behind the end.
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject image = JPEGFactory.createFromByteArray(document, andAnother.toByteArray());
            if (packed) {
                COSArray filters = new COSArray(List.of(COSName.FLATE_DECODE, COSName.DCT_DECODE));
                byte[] raw = image.getCOSObject().createRawInputStream().readAllBytes();
                try (OutputStream out = image.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(raw);
                }
                image.getCOSObject().setItem(COSName.FILTER, filters);
            }
            try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                drawing.drawImage(image, 50, 50);
            }
            document.save(whole);
        }
        CleanFile clean = cleaner.clean("report.pdf", whole.toByteArray());
        try (PDDocument document = Loader.loadPDF(clean.content())) {
            PDResources resources = document.getPage(0).getResources();
            PDImageXObject image = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            byte[] kept = image.getCOSObject().createRawInputStream().readAllBytes();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(MARK, "Exif");
            BufferedImage before = ImageIO.read(new ByteArrayInputStream(taken));
            BufferedImage after = image.getImage();
            for (int i = 0; i < 300 * 200; i += 97) {
                assertThat(after.getRGB(i % 300, i / 300)).isEqualTo(before.getRGB(i % 300, i / 300));
            }
        }
    }

    @Test
    void of_a_picture_of_jpeg_2000_what_describes_it_goes() {
        byte[] box = {0, 0, 0, 12, 'j', 'P', ' ', ' ', 13, 10, (byte) 0x87, 10};
        byte[] words = ("....uuid" + MARK).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer.wrap(words).putInt(words.length);
        byte[] points = {0, 0, 0, 0, 'j', 'p', '2', 'c', (byte) 0xff, 0x4f};
        byte[] all = ByteBuffer.allocate(box.length + words.length + points.length)
                .put(box)
                .put(words)
                .put(points)
                .array();
        byte[] bare = ByteBuffer.allocate(box.length + points.length)
                .put(box)
                .put(points)
                .array();
        assertThat(EmbeddedPicture.jpeg2000(all)).isEqualTo(bare);
        assertThat(EmbeddedPicture.jpeg2000(Arrays.copyOf(all, 20))).isNull();
        assertThat(EmbeddedPicture.jpeg2000(new byte[] {(byte) 0xff, 0x4f})).hasSize(2);
    }

    @Test
    void a_picture_that_breaks_off_is_none() {
        assertThat(EmbeddedPicture.jpeg(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}))
                .isNull();
        assertThat(EmbeddedPicture.jpeg(MARK.getBytes(StandardCharsets.US_ASCII)))
                .isNull();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] maker = MARK.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + maker.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation << 16);
        exif.putInt(0).put(maker);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
        all.put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    @Test
    void what_cannot_be_cleaned_is_refused_whatever_its_name_says() {
        refused("FileIsOfAKnownType", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("FileIsOfAKnownType", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0});
        refused("FileCanBeRead", "%PDF-1.7\nnothing of it".getBytes(StandardCharsets.UTF_8));
        refused("FileIsThere", new byte[0]);
        refused("FileIsSmall", new byte[EvidenceLimits.FILE + 1]);
    }

    @Test
    void what_is_but_text_is_kept_as_text() {
        for (String text : List.of("Article 143-1.", "From: the Ministry", "Модда 143-1", "a,b\n1,2\n")) {
            assertThat(cleaner.clean("words", text.getBytes(StandardCharsets.UTF_8))
                            .mediaType())
                    .as(text)
                    .isEqualTo("text/plain");
        }
    }

    private void refused(String rule, byte[] content) {
        assertThatThrownBy(() -> cleaner.clean("report.pdf", content))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
