package org.tavsiya.web.changes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tavsiya.recommendation.read.open.PublicChange;
import org.tavsiya.recommendation.read.recentchanges.ChangesFound;
import org.tavsiya.web.changes.ChangesPage.Item;
import org.tavsiya.web.site.TurnWords;
import org.tavsiya.web.site.Wording;

/**
 * The newest changes as an Atom feed (RFC 4287). Its ids are made of what a change is about, in which language, and of nothing else: they
 * stay when views are built anew and when the register moves to another address. Its times are days, and its author is the register: who
 * recorded what is nobody's business.
 */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Wording w;
    private final ChangeWords words;
    private final XMLStreamWriter xml;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Feed(Wording w, ChangeWords words) throws XMLStreamException {
        this.w = w;
        this.words = words;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /**
     * @param base of this register, without a slash at its end
     * @param address of the page that says the same
     */
    static byte[] of(ChangesFound found, ChangesAddress address, String base, Wording w, ChangeWords words) {
        try {
            Feed feed = new Feed(w, words);
            feed.write(found, address, base);
            return feed.out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
    }

    private void write(ChangesFound found, ChangesAddress address, String base) throws XMLStreamException {
        String language = address.language().code();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", language);
        text("id", id("feed " + language + " " + address.feed()));
        text(
                "title",
                w.text(address.asked().corrections() ? "changes.title.corrections" : "changes.title") + " · Tavsiya");
        text("updated", moment(found.recordedUntil()));
        xml.writeStartElement("author");
        text("name", "Tavsiya");
        xml.writeEndElement();
        link("self", "application/atom+xml", base + address.feed());
        link("alternate", "text/html", base + address.withPage(1));
        List<PublicChange> items = found.items();
        for (PublicChange change : items) {
            entry(change, language, base);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        xml.close();
    }

    private void entry(PublicChange change, String language, String base) throws XMLStreamException {
        Item item = words.item(change);
        String day = moment(change.entry().recordedOn());
        TurnWords turn = item.turn();
        xml.writeStartElement("entry");
        text(
                "id",
                id("change " + language + " " + change.id() + " "
                        + change.entry().version()));
        text(
                "title",
                item.where() + " – " + item.what() + (turn == null ? "" : ": " + turn.from() + " → " + turn.to()));
        text("updated", day);
        text("published", day);
        link("alternate", "text/html", base + item.href());
        text("summary", item.text() + (item.why() == null ? "" : " – " + item.why()));
        xml.writeEndElement();
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("hreflang", w.locale().getLanguage());
        xml.writeAttribute("href", href);
    }

    /** A day, as the format wants a moment. Null on an empty register, which has not been updated since time began. */
    private static String moment(LocalDate day) {
        return (day == null ? LocalDate.EPOCH : day) + "T00:00:00Z";
    }

    private static String id(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("tavsiya:" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** XML has no place for most control characters, however they are written. */
    private static String writable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
