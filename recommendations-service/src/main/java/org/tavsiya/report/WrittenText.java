package org.tavsiya.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.PaperWords;
import org.tavsiya.paper.ParagraphKind;

/**
 * A text in the small format of reports: headings, lists, emphasis, quotations, footnotes and links of CommonMark. Anything else,
 * HTML above all, is what it looks like: words.
 */
public final class WrittenText {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .extensions(
                    List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
            .build();

    private final Node root;

    private WrittenText(Node root) {
        this.root = root;
    }

    public static WrittenText of(String source) {
        return new WrittenText(PARSER.parse(source == null ? "" : source));
    }

    /**
     * Safe to stand in a page as it is.
     *
     * @param name unique on the page: ids of footnotes begin with it
     * @param heading level of its headings: one below what stands above the text, however many signs were typed
     */
    public String html(String name, int heading) {
        FootnotesAtTheEnd footnotes = new FootnotesAtTheEnd(root, name);
        String body = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new WebAddressesOnly())
                .nodeRendererFactory(context -> new SmallFormat(context, footnotes, heading))
                .build()
                .render(root);
        return body + footnotes.html(heading);
    }

    /** The same in a paper. */
    public List<Block> blocks(ParagraphKind kind) {
        return new WrittenBlocks(root, kind).blocks();
    }

    /** The words alone, footnotes among them, blocks on lines of their own. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        List<Node> notes = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                plain.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                plain.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                plain.append(html.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                plain.append('\n');
            }

            @Override
            public void visit(HardLineBreak line) {
                plain.append('\n');
            }

            @Override
            public void visit(Paragraph paragraph) {
                block(paragraph);
            }

            @Override
            public void visit(Heading heading) {
                block(heading);
            }

            @Override
            public void visit(ListItem item) {
                block(item);
            }

            @Override
            public void visit(CustomBlock footnote) {
                block(footnote);
            }

            /** A note stands below the text: inside it would part a word from its full stop. */
            @Override
            public void visit(CustomNode inline) {
                if (inline instanceof InlineFootnote) {
                    notes.add(inline);
                }
            }

            private void block(Node node) {
                visitChildren(node);
                plain.append('\n');
            }
        });
        notes.forEach(note -> plain.append(words(note)).append('\n'));
        return plain.toString().strip();
    }

    static String words(Node note) {
        StringBuilder words = new StringBuilder();
        note.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append('\n');
            }
        });
        return words.toString();
    }

    /** As Word counts them in the paper that it stands in, footnotes among them. */
    public int words() {
        return PaperWords.of(blocks(ParagraphKind.NUMBERED));
    }

    /** Where its links lead, as they were written. */
    public List<String> links() {
        List<String> links = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }
}
