package org.tavsiya.web.desk.reports;

import java.util.function.Function;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.html.HtmlFile;
import org.tavsiya.paper.pdf.PdfFile;
import org.tavsiya.paper.word.WordFile;

/** As which file a report is taken along; the name is what its event says. */
enum ReportFormat {
    WORD(WordFile.TYPE, WordFile.ENDING, WordFile::of),
    PDF(PdfFile.TYPE, PdfFile.ENDING, PdfFile::of),
    HTML(HtmlFile.TYPE, HtmlFile.ENDING, HtmlFile::of);

    private final String type;
    private final String ending;
    private final Function<Paper, byte[]> writer;

    ReportFormat(String type, String ending, Function<Paper, byte[]> writer) {
        this.type = type;
        this.ending = ending;
        this.writer = writer;
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    byte[] write(Paper paper) {
        return writer.apply(paper);
    }
}
