package org.tavsiya.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.Footnote;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Hyperlink;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;
import org.tavsiya.paper.QuotationBlock;
import org.tavsiya.paper.TextSpan;

/** A text as it stands in a paper: what the page shows, with notes at the foot of the page instead of the text. */
final class WrittenBlocks {

    /** A chapter has the first level, a recommendation the second. */
    private static final int LEVEL = 3;

    private final FootnotesAtTheEnd notes;
    private final ParagraphKind kind;
    private final List<Block> blocks = new ArrayList<>();

    WrittenBlocks(Node root, ParagraphKind kind) {
        this.notes = new FootnotesAtTheEnd(root, "");
        this.kind = kind;
        children(root).forEach(this::block);
        notes.alone().forEach(note -> blocks.add(ParagraphBlock.of(ParagraphKind.NOTE, joined(note))));
    }

    List<Block> blocks() {
        return blocks;
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            blocks.add(new HeadingBlock(LEVEL, inlines(heading, false, false), null));
        } else if (node instanceof BlockQuote quote) {
            blocks.add(new QuotationBlock(joined(quote), List.of()));
        } else if (node instanceof ListBlock list) {
            blocks.add(new org.tavsiya.paper.ListBlock(
                    list instanceof OrderedList,
                    children(list).stream().map(this::joined).toList()));
        } else if (!(node instanceof FootnoteDefinition)) {
            blocks.add(ParagraphBlock.of(kind, inlines(node, false, false)));
        }
    }

    /** What stands within one item or quotation, its paragraphs on lines of their own. */
    private List<Inline> joined(Node parent) {
        List<Inline> joined = new ArrayList<>();
        for (Node child : children(parent)) {
            if (!joined.isEmpty()) {
                joined.add(TextSpan.of("\n"));
            }
            joined.addAll(
                    child instanceof ListBlock || child instanceof BlockQuote
                            ? joined(child)
                            : child.getFirstChild() != null
                                            && child.getFirstChild() instanceof org.commonmark.node.Block
                                    ? joined(child)
                                    : inlines(child, false, false));
        }
        return joined;
    }

    private List<Inline> inlines(Node parent, boolean strong, boolean emphasised) {
        List<Inline> inlines = new ArrayList<>();
        for (Node child : children(parent)) {
            if (child instanceof Text text) {
                inlines.add(new TextSpan(text.getLiteral(), strong, emphasised, null));
            } else if (child instanceof Code code) {
                inlines.add(new TextSpan(code.getLiteral(), strong, emphasised, null));
            } else if (child instanceof HtmlInline html) {
                inlines.add(new TextSpan(html.getLiteral(), strong, emphasised, null));
            } else if (child instanceof SoftLineBreak) {
                inlines.add(new TextSpan(" ", strong, emphasised, null));
            } else if (child instanceof HardLineBreak) {
                inlines.add(new TextSpan("\n", strong, emphasised, null));
            } else if (child instanceof Link link && isWeb(link)) {
                inlines.add(new Hyperlink(
                        WrittenText.words(link), link.getDestination().strip()));
            } else if (child instanceof InlineFootnote || child instanceof FootnoteReference) {
                note(child, inlines);
            } else {
                inlines.addAll(inlines(
                        child, strong || child instanceof StrongEmphasis, emphasised || child instanceof Emphasis));
            }
        }
        return inlines;
    }

    private void note(Node reference, List<Inline> inlines) {
        Node note = notes.note(reference);
        if (note != null) {
            List<Inline> content = note instanceof InlineFootnote ? inlines(note, false, false) : joined(note);
            inlines.add(new Footnote(content.stream()
                    .filter(inline -> !(inline instanceof Footnote))
                    .toList()));
        }
    }

    private static boolean isWeb(Link link) {
        return !new WebAddressesOnly().sanitizeLinkUrl(link.getDestination()).isEmpty()
                && link.getDestination().strip().matches("\\S+")
                && !WrittenText.words(link).isBlank();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
