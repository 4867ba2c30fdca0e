package org.tavsiya.ingest.office;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.tavsiya.ingest.UnreadableSourceException;

/** A walk through one XML part: no document types, no entities but the five built in, no depth an Office file does not have. */
public final class Xml implements Closeable {

    /** Broken XML somewhere inside a part. */
    public static final class BrokenException extends IOException {

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

    private final Archive.Part in;
    private final String the;
    private final String program;
    private final XMLStreamReader reader;
    private int depth;

    public Xml(Archive.Part in) throws IOException {
        this.in = in;
        the = "The " + in.kind().what();
        program = in.kind().program();
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
    public String nextStart() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT ? reader.getLocalName() : null;
    }

    public int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableSourceException(the + " contains an XML document type declaration. " + program
                        + " never writes one; " + "it could reach for other files, so it is not read.");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new UnreadableSourceException(
                        the + " nests its XML deeper than " + program + " does; it is not read further.");
            }
            if (event == XMLStreamConstants.START_ELEMENT && reader.getAttributeCount() > MOST_ATTRIBUTES) {
                throw new UnreadableSourceException(
                        the + " gives an element more attributes than " + program + " does; it is not read further.");
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

    public String name() {
        return reader.getLocalName();
    }

    /** An attribute by local name, whatever its namespace; null where absent. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Appends the text at hand. */
    public void text(StringBuilder to) {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
