package org.tavsiya.ingest.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.tavsiya.ingest.UnreadableSourceException;

/** A walk through one XML part: no document types, no entities but the five built in, no depth a workbook does not have. */
final class Xml implements Closeable {

    /** Broken XML somewhere inside a part. */
    static final class BrokenException extends IOException {

        private static final long serialVersionUID = 1L;

        BrokenException(XMLStreamException cause) {
            super(
                    "line " + cause.getLocation().getLineNumber() + ", column "
                            + cause.getLocation().getColumnNumber(),
                    cause);
        }
    }

    private static final int DEEPEST = 64;
    /** Excel gives a cell three and a workbook's root some twenty. */
    private static final int MOST_ATTRIBUTES = 64;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Aalto by name, whatever else lies on the class path: its behaviour is what the tests have seen. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // Lazily parsed text would fail outside next(), as an unchecked exception.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** Goes on to the next opening tag and returns its local name; null at the end. */
    String nextStart() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT ? reader.getLocalName() : null;
    }

    int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableSourceException(
                        "The workbook contains an XML document type declaration. Excel never writes one; "
                                + "it could reach for other files, so the workbook is not read.");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new UnreadableSourceException(
                        "The workbook nests its XML deeper than Excel does; it is not read further.");
            }
            if (event == XMLStreamConstants.START_ELEMENT && reader.getAttributeCount() > MOST_ATTRIBUTES) {
                throw new UnreadableSourceException(
                        "The workbook gives an element more attributes than Excel does; it is not read further.");
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** The parser wraps what the stream below it threw; a refusal must not look like broken XML. */
    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof UnreadableSourceException refused ? refused : new BrokenException(e);
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute by local name, whatever its namespace; null where absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Appends the text at hand. */
    void text(StringBuilder to) {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
