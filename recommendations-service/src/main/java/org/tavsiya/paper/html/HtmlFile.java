package org.tavsiya.paper.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.ChartBlock;
import org.tavsiya.paper.ContentsBlock;
import org.tavsiya.paper.FrameWords;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.ListBlock;
import org.tavsiya.paper.PageBreakBlock;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperLayout;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;
import org.tavsiya.paper.QuotationBlock;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;

/**
 * Writes a document as one HTML file, to read on any device without a network. The same document gives the same bytes, and they are
 * well-formed XML as well.
 */
public final class HtmlFile {

    public static final String TYPE = "text/html;charset=UTF-8";
    public static final String ENDING = ".html";

    private final Paper paper;
    private final FrameWords words;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final HtmlText text;
    private int tables;
    private int figures;
    private int headings;

    private HtmlFile(Paper paper) {
        this.paper = paper;
        this.words = FrameWords.of(paper);
        this.text = new HtmlText(paper, words);
    }

    public static byte[] of(Paper paper) {
        return new HtmlFile(paper).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(HtmlText.escaped(paper.language()))
                .append(
                        "\">\n<head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/><title>")
                .append(HtmlText.escaped(paper.title()))
                .append("</title>\n<style>")
                .append(HtmlStyle.of(paper.layout() == PaperLayout.LANDSCAPE))
                .append("</style></head>\n<body>\n<main>\n<h1 class=\"title\">")
                .append(HtmlText.escaped(paper.title()))
                .append("</h1>\n");
        paper.subjects()
                .forEach(line -> out.append("<p class=\"subject\">")
                        .append(HtmlText.escaped(line))
                        .append("</p>\n"));
        for (Block block : paper.blocks()) {
            write(block);
        }
        out.append(text.notes())
                .append("</main>\n<footer>")
                .append(HtmlText.escaped(words.pin(paper.pin())))
                .append("</footer>\n</body></html>\n");
        return out.toString();
    }

    private void write(Block block) {
        if (block instanceof HeadingBlock heading) {
            headings++;
            int level = heading.level() + 1;
            out.append("<h").append(level).append(" id=\"h").append(headings).append("\">");
            out.append(text.anchored(heading.anchor(), text.of(heading.content())));
            out.append("</h").append(level).append(">\n");
        } else if (block instanceof ParagraphBlock paragraph) {
            paragraph(paragraph);
        } else if (block instanceof QuotationBlock quotation) {
            out.append("<blockquote><p>").append(text.of(quotation.content())).append("</p>");
            if (!quotation.source().isEmpty()) {
                out.append("<p class=\"note\">")
                        .append(text.of(quotation.source()))
                        .append("</p>");
            }
            out.append("</blockquote>\n");
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof TableBlock table) {
            table(table);
        } else if (block instanceof ChartBlock chart) {
            figure(chart);
        } else if (block instanceof ContentsBlock contents) {
            contents(contents);
        } else if (block instanceof PageBreakBlock) {
            out.append("<div class=\"break\"></div>\n");
        }
    }

    private void paragraph(ParagraphBlock paragraph) {
        String number = paragraph.kind() == ParagraphKind.NUMBERED ? text.nextNumber() + ". " : "";
        out.append("<p class=\"")
                .append(paragraph.kind().name().toLowerCase(Locale.ROOT))
                .append("\">")
                .append(text.anchored(paragraph.anchor(), number + text.of(paragraph.content())))
                .append("</p>\n");
    }

    private void list(ListBlock list) {
        String name = list.ordered() ? "ol" : "ul";
        out.append('<').append(name).append('>');
        list.items().forEach(item -> out.append("<li>").append(text.of(item)).append("</li>"));
        out.append("</").append(name).append(">\n");
    }

    private void table(TableBlock table) {
        out.append("<table>");
        if (table.caption() != null) {
            String name = words.table().replace("{0}", Integer.toString(++tables));
            out.append("<caption>")
                    .append(text.anchored(table.anchor(), HtmlText.escaped(name)))
                    .append(". ")
                    .append(HtmlText.escaped(table.caption()))
                    .append("</caption>");
        }
        int whole = table.widths().stream().mapToInt(Integer::intValue).sum();
        table.widths()
                .forEach(width -> out.append("<col style=\"width:")
                        .append(Math.round(100f * width / whole))
                        .append("%\"/>"));
        for (int i = 0; i < table.lines().size(); i++) {
            boolean header = i < table.headerRows();
            out.append(header && i == 0 ? "<thead>" : "").append("<tr>");
            TableLine line = table.lines().get(i);
            line.cells().forEach(cell -> cell(cell, header));
            out.append("</tr>").append(i == table.headerRows() - 1 ? "</thead>\n" : "\n");
        }
        out.append("</table>\n");
    }

    private void cell(TableCell cell, boolean header) {
        String name = header || cell.heads() ? "th" : "td";
        out.append('<').append(name);
        out.append(cell.span() > 1 ? " colspan=\"" + cell.span() + "\"" : "");
        out.append(cell.number() ? " class=\"figure\">" : ">");
        for (List<Inline> content : cell.paragraphs()) {
            out.append("<p>").append(text.of(content)).append("</p>");
        }
        out.append("</").append(name).append('>');
    }

    private void figure(ChartBlock chart) {
        String name = words.figure().replace("{0}", Integer.toString(++figures));
        out.append("<figure>")
                .append(HtmlChart.of(chart, figures))
                .append("<figcaption>")
                .append(text.anchored(chart.anchor(), HtmlText.escaped(name)))
                .append(". ")
                .append(HtmlText.escaped(chart.caption()))
                .append("</figcaption></figure>\n");
    }

    private void contents(ContentsBlock contents) {
        out.append("<nav><h2>").append(HtmlText.escaped(words.contents())).append("</h2>");
        int number = 0;
        for (Block block : paper.blocks()) {
            if (block instanceof HeadingBlock heading) {
                number++;
                if (heading.level() <= contents.levels()) {
                    out.append("<p class=\"l")
                            .append(heading.level())
                            .append("\"><a href=\"#h")
                            .append(number)
                            .append("\">")
                            .append(HtmlText.escaped(HtmlText.plain(heading.content())))
                            .append("</a></p>");
                }
            }
        }
        out.append("</nav>\n");
    }
}
