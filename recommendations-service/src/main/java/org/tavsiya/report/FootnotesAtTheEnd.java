package org.tavsiya.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** The footnotes of one text, numbered in the order in which it refers to them. */
final class FootnotesAtTheEnd {

    private final Map<Node, Integer> numbers = new LinkedHashMap<>();
    private final List<Node> notes = new ArrayList<>();
    private final String name;

    FootnotesAtTheEnd(Node root, String name) {
        this.name = name;
        Map<String, Node> definitions = new LinkedHashMap<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    definitions.putIfAbsent(definition.getLabel(), definition);
                }
                visitChildren(block);
            }
        });
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof InlineFootnote) {
                    number(node, node);
                } else if (node instanceof FootnoteReference reference
                        && definitions.containsKey(reference.getLabel())) {
                    number(node, definitions.get(reference.getLabel()));
                }
                visitChildren(node);
            }
        });
        definitions.values().forEach(this::atTheEnd);
    }

    /** A note that nothing refers to would be lost without a word. */
    private void atTheEnd(Node note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private void number(Node reference, Node note) {
        int known = notes.indexOf(note);
        if (known < 0) {
            notes.add(note);
        }
        numbers.put(reference, known < 0 ? notes.size() : known + 1);
    }

    /** 0 for what refers to nothing. */
    int number(Node reference) {
        return numbers.getOrDefault(reference, 0);
    }

    /** What a reference refers to; null where that is nothing. */
    Node note(Node reference) {
        int number = number(reference);
        return number == 0 ? null : notes.get(number - 1);
    }

    /** Notes that nothing refers to. */
    List<Node> alone() {
        return notes.stream()
                .filter(note -> !numbers.containsValue(notes.indexOf(note) + 1))
                .toList();
    }

    String id(int number) {
        return name + "-note-" + number;
    }

    String html(int heading) {
        if (notes.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ol class=\"footnotes\">");
        for (int i = 0; i < notes.size(); i++) {
            html.append("<li id=\"").append(id(i + 1)).append("\">");
            for (Node child = notes.get(i).getFirstChild(); child != null; child = child.getNext()) {
                html.append(inner(child, heading));
            }
            html.append("</li>");
        }
        return html.append("</ol>").toString();
    }

    private String inner(Node node, int heading) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new WebAddressesOnly())
                .nodeRendererFactory(context -> new SmallFormat(context, this, heading))
                .build()
                .render(node);
    }
}
