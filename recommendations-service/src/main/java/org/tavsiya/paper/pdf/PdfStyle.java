package org.tavsiya.paper.pdf;

import org.tavsiya.paper.FrameWords;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperLayout;

/** How it looks on paper. What stands at the head and foot of each page stands here, because it is no part of the text. */
final class PdfStyle {

    static final String FAMILY = "Paper";

    private static final String MARGIN =
            "font-family:" + FAMILY + ";font-size:8pt;color:#4a4a4a;white-space:nowrap;content:";
    private static final String PAGES = """
            *{font-family:Paper} body{font-size:10pt;line-height:1.4;color:#14181d;margin:0}
            h1,h2,h3,h4{line-height:1.25;margin:1.4em 0 .4em;page-break-after:avoid;font-weight:bold}
            h1{font-size:20pt;margin-top:0} h2{font-size:15pt} h3{font-size:12pt} h4{font-size:10.5pt} p{margin:.5em 0}
            .subject,.note,figcaption,.notes{color:#4a4a4a} .note,.notes{font-size:8.5pt} .lead{font-size:12pt}
            blockquote{margin:.8em 0;padding-left:1em;border-left:2pt solid #8a8a8a}
            th,td{border-bottom:.5pt solid #b0b0b0;padding:.25em .4em;text-align:left;vertical-align:top;word-wrap:break-word}
            table{border-collapse:collapse;width:100%;margin:.8em 0;table-layout:fixed;-fs-table-paginate:paginate}
            figure table{table-layout:auto;font-size:7.5pt} figure th,figure td{word-wrap:normal} tr{page-break-inside:avoid}
            caption,figcaption{text-align:left;font-weight:bold}
            th p,td p{margin:0} td.figure{text-align:right} thead th{background:#eef1f4}
            figure{display:block;margin:1em 0} figcaption{display:block} object{display:block}
            .key{display:inline-block;width:.7em;height:.7em} .break{page-break-after:always}
            nav p{margin:.15em 0} nav .l2{padding-left:1em} nav .l3{padding-left:2em}
            a{color:#1a4f8b;text-decoration:none;word-wrap:break-word}
            nav a:after{content:leader(' . ') target-counter(attr(href),page)} sup{font-size:7pt;line-height:1}
            """;

    private PdfStyle() {}

    static String of(Paper paper, PdfLetters letters) {
        FrameWords words = FrameWords.of(paper);
        String[] page = words.page().split("\\{[01]}", -1);
        return "@page{size:A4" + (paper.layout() == PaperLayout.LANDSCAPE ? " landscape" : "")
                + ";margin:20mm 20mm 22mm;"
                + (paper.header() == null
                        ? ""
                        : "@top-center{" + MARGIN + quoted(letters.written(paper.header())) + "}")
                + "@bottom-center{" + MARGIN + quoted(words.pin(paper.pin()) + " · " + page[0]) + " counter(page) "
                + quoted(page[1]) + " counter(pages) " + quoted(page[2]) + "}}\n" + PAGES;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
