package org.tavsiya.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperLayout;
import org.tavsiya.paper.html.HtmlFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The HTML file made ready for pages: what only a screen needs goes, what tags and bookmarks need comes. */
final class PdfMarkup {

    static final String DRAWN_WIDTH = "data-width";
    private static final double PORTRAIT_MILLIMETRES = 170;
    private static final double LANDSCAPE_MILLIMETRES = 257;

    private final Paper paper;
    private final PdfLetters letters;
    private final Document page;

    PdfMarkup(Paper paper, PdfLetters letters) {
        this.paper = paper;
        this.letters = letters;
        this.page = parsed(HtmlFile.of(paper));
    }

    private static Document parsed(byte[] html) {
        try {
            DocumentBuilderFactory reader = DocumentBuilderFactory.newDefaultInstance();
            reader.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            reader.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return reader.newDocumentBuilder().parse(new ByteArrayInputStream(html));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("our own file cannot be read", e);
        }
    }

    Document document() {
        Element head = all("head").get(0);
        all("style").get(0).setTextContent(PdfStyle.of(paper, letters));
        meta(head, "subject", paper.subjects().isEmpty() ? paper.title() : String.join(". ", paper.subjects()));
        all("footer").forEach(PdfMarkup::remove);
        all("svg").forEach(this::drawing);
        all("a").forEach(this::link);
        all("th").stream().filter(th -> !inHead(th)).forEach(th -> th.setAttribute("scope", "row"));
        head.appendChild(bookmarks(headings()));
        List.of("p", "li").forEach(block -> all(block).forEach(PdfMarkup::language));
        written(page.getDocumentElement());
        return page;
    }

    private void meta(Element head, String name, String content) {
        Element meta = page.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        head.appendChild(meta);
    }

    /** A copy: the document changes while they are gone through. */
    private List<Element> all(String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    private static boolean inHead(Element cell) {
        return cell.getParentNode().getParentNode().getNodeName().equals("thead");
    }

    /** A chart becomes an object that is drawn; the key of a colour, which no reader needs to hear of, a coloured box. */
    private void drawing(Element svg) {
        if (svg.hasAttribute("aria-hidden")) {
            Element box = page.createElement("span");
            box.setAttribute("class", "key");
            box.setAttribute("style", "background:" + ((Element) svg.getFirstChild()).getAttribute("fill"));
            svg.getParentNode().replaceChild(box, svg);
            return;
        }
        String[] viewed = svg.getAttribute("viewBox").split(" ");
        double drawn = Double.parseDouble(viewed[2]);
        double width = paper.layout() == PaperLayout.LANDSCAPE ? LANDSCAPE_MILLIMETRES : PORTRAIT_MILLIMETRES;
        Element object = (Element) page.renameNode(svg, null, "object");
        object.setAttribute("type", "application/x-bars");
        object.setAttribute("alt", object.getElementsByTagName("title").item(0).getTextContent());
        object.setAttribute(DRAWN_WIDTH, viewed[2]);
        object.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width:%.2fmm;height:%.2fmm",
                        width,
                        width * Double.parseDouble(viewed[3]) / drawn));
    }

    /** The way back from a note is a key of every reader of such files, and its arrow is in few fonts. */
    private void link(Element a) {
        if (a.getAttribute("href").startsWith("#noted")) {
            remove(a);
        } else {
            a.setAttribute("title", a.getTextContent());
        }
    }

    /** In the order of the text, no level left out: a reader who goes from heading to heading counts on it. */
    private List<Element> headings() {
        List<Element> headings = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getNodeName().matches("h[1-6]")) {
                headings.add((Element) all.item(i));
            }
        }
        List<Element> levelled = new ArrayList<>();
        int before = 0;
        for (Element heading : headings) {
            int level = Math.min(heading.getNodeName().charAt(1) - '0', before + 1);
            levelled.add((Element) page.renameNode(heading, null, "h" + level));
            before = level;
        }
        return levelled;
    }

    private Element bookmarks(List<Element> headings) {
        Element top = page.createElement("bookmarks");
        Element[] last = new Element[7];
        last[0] = top;
        int number = 0;
        for (Element heading : headings) {
            if (heading.getAttribute("id").isEmpty()) {
                heading.setAttribute("id", "place" + number++);
            }
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            int level = heading.getNodeName().charAt(1) - '0';
            last[level - 1].appendChild(bookmark);
            last[level] = bookmark;
        }
        return top;
    }

    /** The tag of a whole block keeps its language; that of a few words in a line may be left out by the writer. */
    private static void language(Element block) {
        Set<String> languages = new HashSet<>();
        StringBuilder outside = new StringBuilder();
        apart(block, languages, outside);
        if (languages.size() == 1 && outside.chars().noneMatch(Character::isLetter)) {
            block.setAttribute("lang", languages.iterator().next());
        }
    }

    private static void apart(Node node, Set<String> languages, StringBuilder outside) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                outside.append(child.getNodeValue());
            } else if (child instanceof Element element && element.hasAttribute("lang")) {
                languages.add(element.getAttribute("lang"));
            } else {
                apart(child, languages, outside);
            }
        }
    }

    private void written(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String said = node.getNodeValue();
            String written = letters.written(said);
            if (!written.equals(said)) {
                node.setNodeValue(written);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            written(child);
        }
    }
}
