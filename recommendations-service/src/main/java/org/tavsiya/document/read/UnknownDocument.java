package org.tavsiya.document.read;

/** No UN document is known here under this symbol. */
public class UnknownDocument extends RuntimeException {

    public UnknownDocument(String symbol) {
        super("No UN document is known here under the symbol " + symbol + ".");
    }
}
