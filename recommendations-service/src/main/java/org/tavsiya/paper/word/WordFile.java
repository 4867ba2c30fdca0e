package org.tavsiya.paper.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.ChartBlock;
import org.tavsiya.paper.ContentsBlock;
import org.tavsiya.paper.FrameWords;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.ListBlock;
import org.tavsiya.paper.PageBreakBlock;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.Places;
import org.tavsiya.paper.QuotationBlock;
import org.tavsiya.paper.TableBlock;

/** Writes a document as a Word file. The same document gives the same bytes, whatever the clock, the machine and its language. */
public final class WordFile {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String ENDING = ".docx";

    private final Paper paper;
    private final XWPFDocument document;
    private final WordText text;
    private final WordNumbers numbers;
    private final WordTables tables;
    private final WordCharts charts;
    private final PageSize page;

    private WordFile(Paper paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
        this.page = PageSize.of(paper.layout());
        WordFrame.lineAboveNotes(document);
        this.numbers = WordNumbers.into(document);
        Places places = Places.of(paper, FrameWords.of(paper));
        this.text = new WordText(document, paper.language(), places);
        this.tables = new WordTables(document, text, page);
        this.charts = new WordCharts(document, paper.language(), page);
    }

    public static byte[] of(Paper paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            WordStyles.into(document, paper.language());
            new WordFile(paper, document).write();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            return FixedPackage.of(written.toByteArray(), paper.title(), WordText.tag(paper.language()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing but memory is written to.
        }
    }

    private void write() throws IOException {
        text.line("Title", paper.title());
        paper.subjects().forEach(line -> text.line("Subtitle", line));
        List<Block> blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), i + 1 < blocks.size() && blocks.get(i + 1) instanceof TableBlock);
        }
        WordFrame.around(document, paper, text, page);
    }

    /** @param leads to a table, which it is not torn from */
    private void write(Block block, boolean leads) throws IOException {
        if (block instanceof HeadingBlock heading) {
            text.heading(heading);
        } else if (block instanceof ParagraphBlock paragraph) {
            text.paragraph(style(paragraph), paragraph.content(), paragraph.anchor())
                    .setKeepNext(leads);
        } else if (block instanceof QuotationBlock quotation) {
            quote(quotation);
        } else if (block instanceof ListBlock list) {
            text.list(list, numbers);
        } else if (block instanceof TableBlock table) {
            tables.write(table);
        } else if (block instanceof ChartBlock chart) {
            draw(chart);
        } else if (block instanceof ContentsBlock contents) {
            new WordContents(text, FrameWords.of(paper)).write(contents, paper.blocks());
        } else if (block instanceof PageBreakBlock) {
            document.createParagraph().setPageBreak(true);
        }
    }

    private void quote(QuotationBlock quotation) {
        text.paragraph("Quote", quotation.content(), null)
                .setKeepNext(!quotation.source().isEmpty());
        if (!quotation.source().isEmpty()) {
            text.paragraph("QuoteSource", quotation.source(), null);
        }
    }

    private void draw(ChartBlock chart) throws IOException {
        try {
            charts.draw(chart);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        text.caption(chart.caption(), WordText.Counted.FIGURE, chart.anchor(), false);
    }

    private static String style(ParagraphBlock paragraph) {
        return switch (paragraph.kind()) {
            case BODY -> "BodyText";
            case NUMBERED -> "NumberedParagraph";
            case LEAD -> "Lead";
            case NOTE -> "Note";
        };
    }
}
