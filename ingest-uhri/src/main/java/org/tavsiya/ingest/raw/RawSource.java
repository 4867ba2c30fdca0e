package org.tavsiya.ingest.raw;

import java.io.Closeable;
import java.io.IOException;

/** One format's way through a file. */
public interface RawSource extends Closeable {

    /** The next item, or null at the end. */
    RawItem next() throws IOException;

    long bytesRead();

    String format();
}
