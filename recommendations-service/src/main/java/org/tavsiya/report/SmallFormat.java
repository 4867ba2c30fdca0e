package org.tavsiya.report;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** What stands in a chapter of a page: headings of one level, no pictures of other sites, footnotes by number. */
final class SmallFormat implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final FootnotesAtTheEnd footnotes;
    private final int level;

    SmallFormat(HtmlNodeRendererContext context, FootnotesAtTheEnd footnotes, int level) {
        this.context = context;
        this.html = context.getWriter();
        this.footnotes = footnotes;
        this.level = level;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Heading.class, Image.class, FootnoteReference.class, InlineFootnote.class, FootnoteDefinition.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            String tag = "h" + level;
            html.line();
            html.tag(tag);
            children(heading);
            html.tag("/" + tag);
            html.line();
        } else if (node instanceof Image) {
            children(node);
        } else if (!(node instanceof FootnoteDefinition)) { // Those stand at the end.
            reference(node);
        }
    }

    private void reference(Node node) {
        int number = footnotes.number(node);
        if (number > 0) {
            html.tag("sup");
            html.tag("a", Map.of("href", "#" + footnotes.id(number)));
            html.text(String.valueOf(number));
            html.tag("/a");
            html.tag("/sup");
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
